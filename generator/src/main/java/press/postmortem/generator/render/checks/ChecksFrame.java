package press.postmortem.generator.render.checks;

import java.util.Map;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.words.Words;

/** What stands around a page of {@link ChecksRenderer}. */
final class ChecksFrame {
    private static final String POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

    private final Words words;
    private final String path;
    private final String up;

    /** @param path of the page, below the folder of all */
    ChecksFrame(Words words, String path) {
        this.words = words;
        this.path = path;
        this.up = path.contains("/") ? "../" : "";
    }

    OutputFile around(String title, Markup main) {
        Markup out = new Markup().html("<!DOCTYPE html>").line();
        out.open("html", "lang", "en").line().open("head").line();
        out.open("meta", "charset", "utf-8").line();
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.open("meta", "name", "color-scheme", "content", "light dark").line();
        out.open("meta", "name", "robots", "content", "noindex").line();
        out.open("title").text(title).close("title").line();
        out.open("link", "rel", "stylesheet", "href", up + "checks.css").line();
        out.close("head").line().open("body").line();
        out.open("a", "class", "skip", "href", "#" + Ids.MAIN)
                .text(words.say("skip"))
                .close("a")
                .line();
        out.open("header", "class", "mast").line();
        out.open("p", "class", "plate").text(words.say("checks")).close("p").line();
        out.open("nav", "aria-label", words.say("nav")).open("ul");
        entry(out, "index.html", words.say("checks.findings"));
        entry(out, "rules/index.html", words.say("checks.rules"));
        out.close("ul").close("nav").line().close("header").line();
        out.open("main", Map.of("id", Ids.MAIN)).line().html(main.toString()).close("main");
        return new OutputFile.Text(
                path, out.line().close("body").line().close("html").line().toString());
    }

    private void entry(Markup out, String target, String text) {
        out.open("li")
                .open("a", "href", up + target, "aria-current", target.equals(path) ? "page" : "")
                .text(text)
                .close("a")
                .close("li");
    }
}
