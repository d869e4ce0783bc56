package press.postmortem.generator.render.checks;

import java.util.List;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.words.Words;
import press.postmortem.generator.review.RulePage;

/** The list of all rules. */
final class RulesPage {
    private static final String PATH = "rules/index.html";

    private final List<RulePage> pages;
    private final Words words;

    RulesPage(List<RulePage> pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    OutputFile file() {
        Markup out = new Markup();
        out.open("header", "class", "head")
                .open("h1")
                .text(words.say("checks.rules"))
                .close("h1");
        out.open("p", "class", "stand")
                .text(words.say("checks.rules.text"))
                .close("p")
                .close("header")
                .line();
        out.open("table").open("thead").open("tr");
        for (String column : List.of("rule", "asks", "level")) {
            out.open("th", "scope", "col").text(words.say("checks." + column)).close("th");
        }
        out.close("tr").close("thead").line().open("tbody").line();
        for (RulePage page : pages) {
            String id = page.rule().id();
            String level = page.rule().level().toString();
            out.open("tr")
                    .open("td")
                    .open("a", "href", id + ".html")
                    .text(id)
                    .close("a")
                    .close("td");
            out.open("td").text(page.title()).close("td");
            out.open("td").open("span", "class", "level " + level).text(words.say("checks.level." + level));
            out.close("span").close("td").close("tr").line();
        }
        out.close("tbody").close("table").line();
        return new ChecksFrame(words, PATH).around(words.say("checks.rules"), out);
    }
}
