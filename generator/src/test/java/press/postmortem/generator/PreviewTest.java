package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.ReviewRule;
import press.postmortem.generator.render.output.OutputFile;

class PreviewTest {
    /** Long after every file was written, so that all are known by their stamps. */
    private static final Instant LATER = Instant.parse("2999-01-01T00:00:00Z");

    @TempDir
    Path content;

    private Settings settings;

    @BeforeEach
    void write() throws IOException {
        settings = Settings.of(content, content.resolve("target/site"));
        write("site.yaml", "title: Ferry\nurl: https://ferry.example/\n");
        write("index.md", "# Ferry\n\nSee [the pump](pump.md).\n");
        write("pages/about.md", "# About us\n");
        write("pump.md", report("Pump", "2024-03-01", "See [the radio](radio.md)."));
        write("radio.md", report("Radio", "2024-04-01", "![a gauge](gauge.svg)"));
        write("gauge.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    }

    @Test
    void aSavedFileIsShownOnItsPageAndInEveryListThatTellsOfIt() throws IOException {
        Preview preview = new Preview(settings);
        assertThat(text(preview.look(LATER), "index.html")).contains("Pump");
        write("pump.md", report("The bilge pump", "2024-03-02", "It stood still."));
        PreviewedSite site = preview.look(LATER);
        assertThat(text(site, "incidents/pump/index.html")).contains("It stood still.");
        assertThat(text(site, "index.html")).contains("The bilge pump");
        assertThat(text(site, "years/2024/print/index.html")).contains("It stood still.");
        assertThat(text(site, "feed.xml")).contains("It stood still.");
    }

    @Test
    void aFileThatIsSavedTwiceInAMomentIsReadTwice() throws IOException {
        Preview preview = new Preview(settings);
        write("pump.md", report("Pump", "2024-03-01", "One"));
        assertThat(text(preview.look(Instant.now()), "incidents/pump/index.html"))
                .contains("One");
        write("pump.md", report("Pump", "2024-03-01", "Two"));
        assertThat(text(preview.look(Instant.now()), "incidents/pump/index.html"))
                .contains("Two");
    }

    @Test
    void whatIsWrongIsToldOfTheSourcesAsTheyWere() throws IOException {
        Preview preview = new Preview(settings);
        PreviewedSite before = preview.look(LATER);
        write("pump.md", report("Pump", "2024-03-01", "See [a file](nowhere.md)."));
        PreviewedSite after = preview.look(LATER);
        assertThat(after.report().diagnostics()).extracting(Diagnostic::rule).contains(ReviewRule.MISSING_LINK_TARGET);
        assertThat(before.report().diagnostics())
                .extracting(Diagnostic::rule)
                .doesNotContain(ReviewRule.MISSING_LINK_TARGET);
    }

    @Test
    void aSiteThatWouldBeRefusedIsShownAllTheSame() throws IOException {
        write("pump.md", "---\ntitle: [\n---\n\nIt stood still.\n");
        PreviewedSite site = new Preview(settings).look(LATER);
        assertThat(site.report().refused()).isTrue();
        assertThat(text(site, "incidents/pump/index.html")).contains("It stood still.");
    }

    @Test
    void whereThereIsNothingToShowTheReportSaysWhy() throws IOException {
        PreviewedSite site = new Preview(settings.withTheme("nothing")).look(LATER);
        assertThat(site.isEmpty()).isTrue();
        assertThat(site.file("index.html")).isEmpty();
        assertThat(site.report().refused()).isTrue();
    }

    @Test
    void aDraftIsShownAsOne() throws IOException {
        write("hull.md", "---\ntitle: Hull\ndraft: true\n---\n\nIt leaks.\n");
        PreviewedSite site = new Preview(settings).look(LATER);
        assertThat(text(site, "incidents/hull/index.html")).contains("It leaks.", "This report is a draft.");
        assertThat(text(site, "index.html")).contains("Hull", "<b>Draft</b>");
        assertThat(site.report().diagnostics()).extracting(Diagnostic::rule).contains(PublishingRule.DRAFT_LEFT_OUT);
    }

    @Test
    void whatIsToldIsToldOfTheSiteThatIsPublished() throws IOException {
        write("hull.md", "---\ntitle: Hull\ndraft: true\n---\n\nIt leaks.\n");
        write("pump.md", report("Pump", "2024-03-01", "See [the hull](hull.md)."));
        PreviewedSite site = new Preview(settings).look(LATER);
        assertThat(site.report().diagnostics()).extracting(Diagnostic::rule).contains(PublishingRule.LINK_TO_DRAFT);
        assertThat(text(site, "incidents/pump/index.html")).contains("../hull/index.html");
    }

    @Test
    void booksAreNotAmongWhatIsShown() {
        PreviewedSite site = new Preview(settings.withPdf(true)).look(LATER);
        assertThat(site.paths()).noneMatch(path -> path.endsWith(".pdf"));
        assertThat(text(site, "incidents/pump/index.html")).doesNotContain(".pdf");
    }

    @Test
    void afterAnyChangesEveryFileIsTheOneOfAFirstLook() throws IOException {
        Random random = new Random(11);
        Preview preview = new Preview(settings);
        for (int round = 0; round < 60; round++) {
            for (int change = random.nextInt(3); change >= 0; change--) {
                change(random);
            }
            PreviewedSite changed = preview.look(LATER);
            PreviewedSite fresh = new Preview(settings).look(LATER);
            assertThat(files(changed)).as("round " + round).isEqualTo(files(fresh));
            assertThat(changed.report()).as("round " + round).isEqualTo(fresh.report());
        }
    }

    private void change(Random random) throws IOException {
        String name = List.of("pump", "radio", "hull", "crew").get(random.nextInt(4));
        int number = random.nextInt(100);
        switch (random.nextInt(8)) {
            case 0 -> Files.deleteIfExists(content.resolve(name + ".md"));
            case 1 -> write("site.yaml", "title: Ferry " + number + "\nurl: https://ferry.example/\n");
            case 2 ->
                write("gauge.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number + "\" height=\"9\"/>");
            case 3 -> write("pages/about.md", "# About us " + number + "\n");
            case 4 ->
                write("theme/static/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"a" + number + "\"/>");
            default ->
                write(
                        name + ".md",
                        report(
                                name + " " + number,
                                "2024-0" + (1 + random.nextInt(9)) + "-01",
                                "See [another](radio.md) ![a gauge](gauge.svg) on 10.1.2." + number));
        }
    }

    private static String report(String title, String date, String text) {
        return "---\ntitle: " + title + "\ndate: " + date + "\nservices: [ferry]\n---\n\n" + text
                + "\n\n## Timeline\n\n- 10:42 " + title + " stopped\n- 11:00 it ran\n\n## Actions\n\n- [ ] Look after "
                + title + "\n";
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(PreviewedSite site, String path) {
        return String.join("", parts(site.file(path).orElseThrow()));
    }

    private static Map<String, List<String>> files(PreviewedSite site) {
        Map<String, List<String>> files = new HashMap<>();
        site.paths().forEach(path -> files.put(path, parts(site.file(path).orElseThrow())));
        return files;
    }

    /** Of a copy nothing, as it is what it is made of. */
    private static List<String> parts(OutputFile file) {
        return file instanceof OutputFile.Made made
                ? made.parts().stream()
                        .map(part -> new String(part, StandardCharsets.UTF_8))
                        .toList()
                : List.of();
    }
}
