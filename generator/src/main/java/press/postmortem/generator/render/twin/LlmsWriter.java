package press.postmortem.generator.render.twin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.markdown.MarkdownWriter;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.words.Words;

/**
 * What the site holds, for language models: a title, a sentence, and lists of links to Markdown.
 *
 * @see <a href="https://llmstxt.org/">the proposal for llms.txt</a>
 */
public final class LlmsWriter {
    private final Edition edition;
    private final Words words;
    private final Addresses addresses;

    private LlmsWriter(Edition edition, Planned.Llms planned) {
        this.edition = edition;
        this.words = edition.words();
        this.addresses = edition.site()
                .baseUrl()
                .map(Addresses::absolute)
                .orElse(Addresses.relativeTo(planned.path()))
                .to(edition::twinOf);
    }

    public static OutputFile write(Planned.Llms planned, Edition edition) {
        return new OutputFile.Text(planned.path(), new LlmsWriter(edition, planned).text());
    }

    private String text() {
        Site site = edition.site();
        return Stream.of(
                        "# " + MarkdownWriter.plain(site.title()),
                        site.description()
                                .map(text -> "> " + MarkdownWriter.plain(text))
                                .orElse(""),
                        edition.asOf(),
                        section(
                                "listing.reports",
                                new TwinList(edition, addresses)
                                        .of(edition.plan().library().postmortems())),
                        section("llms.overviews", lines(overviews())),
                        section("llms.pages", lines(pages())),
                        section("data", lines(data())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String section(String title, String lines) {
        return lines.isEmpty() ? "" : "## " + words.say(title) + "\n\n" + lines;
    }

    private static String lines(Stream<String> lines) {
        return lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private Stream<String> overviews() {
        Stream<String> lists = Stream.of(Listing.Kind.values())
                .map(kind -> line(kind.folder() + "index.html", "nav." + kind.key(), "index." + kind.key()));
        return Stream.concat(
                Stream.of(
                        line("actions/index.html", "ledger.title", "ledger.description"),
                        line("metrics/index.html", "metrics.title", "metrics.description"),
                        line("lessons/index.html", "learnt.title", "learnt.description")),
                lists);
    }

    private Stream<String> pages() {
        return edition.plan().library().pages().stream()
                .flatMap(page -> edition.pathOf(page.document().source().path()).stream()
                        .map(path -> "- " + TwinList.link(page.title(), addresses.of(path))
                                + page.summary()
                                        .map(text -> ": " + MarkdownWriter.plain(text))
                                        .orElse("")));
    }

    private Stream<String> data() {
        return List.of("api/incidents.json", "metrics/metrics.csv", "feed.xml").stream()
                .filter(edition::hasFile)
                .map(path -> "- " + TwinList.link(path, addresses.of(path)));
    }

    /** Empty where there is no such page. */
    private String line(String path, String title, String description) {
        return edition.hasFile(path)
                ? "- " + TwinList.link(words.say(title), addresses.of(path)) + ": " + words.say(description)
                : "";
    }
}
