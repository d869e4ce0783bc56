package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.postmortem.generator.content.Folders;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.ReviewRule;
import press.postmortem.generator.render.output.OutputFile;

class PreviewTest {
    /** Long after every file was written, so that all are known by their stamps. */
    private static final Folders LATER = Folders.onDisk(Instant.parse("2999-01-01T00:00:00Z"));

    @TempDir
    Path content;

    private Settings settings;

    @BeforeEach
    void write() throws IOException {
        settings = Settings.of(content, content.resolve("target/site"));
        write("site.yaml", "title: Ferry\nbase_url: https://ferry.example/\n");
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
        assertThat(text(preview.look(Folders.onDisk(Instant.now())), "incidents/pump/index.html"))
                .contains("One");
        write("pump.md", report("Pump", "2024-03-01", "Two"));
        assertThat(text(preview.look(Folders.onDisk(Instant.now())), "incidents/pump/index.html"))
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
    void whatIsToComeOutLaterIsADraftUntilThen() throws IOException {
        write("hull.md", "---\ntitle: Hull\ndate: 2024-03-01\npublishDate: 2024-03-09\n---\n\nIt leaks.\n");
        PreviewedSite before = new Preview(settings.withToday(LocalDate.of(2024, 3, 8))).look(LATER);
        PreviewedSite after = new Preview(settings.withToday(LocalDate.of(2024, 3, 9))).look(LATER);
        PreviewedSite longBefore = new Preview(settings.withToday(LocalDate.of(2023, 1, 1))).look(LATER);
        assertThat(text(before, "incidents/hull/index.html")).contains("This report is a draft.");
        assertThat(text(after, "incidents/hull/index.html")).doesNotContain("This report is a draft.");
        assertThat(text(longBefore, "incidents/hull/index.html")).doesNotContain("This report is a draft.");
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
    void whatOnlyADraftWouldTellIsNotToldOfTheSite() throws IOException {
        write("10.20.30.40-hull.md", "---\ntitle: Hull\ndraft: true\n---\n\n[A log](hull.txt)\n");
        write("hull.txt", "mail from mira.lund@harbour-mail.dev\n");
        PreviewedSite site = new Preview(settings).look(LATER);
        assertThat(site.has("incidents/10-20-30-40-hull/index.html")
                        || site.paths().toString().contains("hull"))
                .isTrue();
        assertThat(site.report().diagnostics())
                .isEqualTo(Generator.check(settings).diagnostics());
    }

    @Test
    void whatIsWrongWithThePlanIsToldWhereItStandsNow() throws IOException {
        Preview preview = new Preview(settings);
        for (String before : List.of("redirect_from", "aliases", "status: resolved\naliases")) {
            write("hull.md", "---\n" + before + ": [/old/]\n---\n\nIt leaks.\n");
            write("crew.md", "---\n" + before + ": [/old/]\n---\n\nIt sleeps.\n");
            BuildReport report = preview.look(LATER).report();
            assertThat(report.diagnostics()).extracting(Diagnostic::rule).contains(PublishingRule.ALIAS_TAKEN);
            assertThat(report).isEqualTo(new Preview(settings).look(LATER).report());
        }
    }

    @Test
    void booksAreNotAmongWhatIsShown() {
        PreviewedSite site = new Preview(settings.withPdf(true)).look(LATER);
        assertThat(site.paths()).noneMatch(path -> path.endsWith(".pdf"));
        assertThat(text(site, "incidents/pump/index.html")).doesNotContain(".pdf");
    }

    /** What a file may say, part by part: most changes are of one part of one file, as an author's are. */
    private static final Map<String, List<String>> FACTS = Map.ofEntries(
            entry("id", "one", "two", "ONE"),
            entry("title", "Pump", "The pump", "A tram on the pier"),
            entry("date", "2024-01-01", "2024-02-01", "2024-02-02", "2025-03-01"),
            entry("published", "2024-02-03", "2024-12-01"),
            entry("lastmod", "2024-04-01", "2025-01-01"),
            entry("severity", "SEV1", "SEV3"),
            entry("status", "resolved", "investigating"),
            entry("kind", "incident", "exercise"),
            entry("draft", "true", "false"),
            entry("language", "de", "en"),
            entry("services", "[ferry]", "[Ferry, pier]", "[FERRY]", "[quay]"),
            entry("tags", "[steam]", "[Steam, smoke]", "[smoke]"),
            entry("authors", "[Ida]", "[IDA, Per]"),
            entry("trigger", "{type: configuration_push, text: A valve}", "{type: expiry, text: a valve}"),
            entry("causes", "[{category: configuration, text: Ice}]", "[{category: deployment_planning, text: ice!}]"),
            entry("related", "[{id: radio, relation: recurrence_of}]", "[{id: pump, relation: duplicate_of}]"),
            entry("aliases", "[/old/]", "[/old/, /older/]", "[/incidents/radio/x/]"),
            entry("summary", "It stood.", "It stood [still](radio.md)."),
            entry("timezone", "Europe/Oslo", "UTC"),
            entry("impact", "minor", "major"),
            entry("slug", "pier", "quay"),
            entry("regions", "[north]", "[south]"),
            entry("document", "{status: preliminary}", "{status: withdrawn}", "{status: draft}"),
            entry("updates", "[{at: 2024-06-02, text: More}]", "[{at: 2025-06-02, text: Less}]"));

    private static final Map<String, List<String>> TEXTS = Map.of(
            "1 prose", List.of("It stood still.\n", "It leaked.\n\nSince noon, on 10.1.2.3.\n", "It is ferried.\n"),
            "2 links", List.of("See [another](radio.md#event-1).\n", "![a gauge](gauge.svg) [About](/about/)\n"),
            "3 timeline", List.of("## Timeline\n\n- 10:42 It stopped\n", "## Timeline\n\n- 2024-06-01 10:42 Ice\n"),
            "4 actions",
                    List.of(
                            "## Actions\n\n- [ ] Look after it (@ida, due 2024-03-01)\n",
                            "## Actions\n\n- [ ] Look after it (@ida, due 2024-12-24)\n- [ ] Dry [it](pump.md)\n",
                            "## Actions\n\n- [x] Look after it (@per)\n"),
            "5 lessons", List.of("## What went well\n\n- The bell rang\n", "## What went well\n\n- Nobody fell\n"));

    private static final List<String> REPORTS = List.of("pump", "radio", "hull", "crew", "bell");

    /** What may stand in a report's folder in the place of what is made. */
    private static final List<String> COPIES = List.of("card.png", "log.txt", "index.md");

    private static final Map<String, List<String>> SITE = Map.of(
            "title",
            List.of("Ferry", "Ferries"),
            "base_url",
            List.of("https://ferry.example/", "https://quay.example/"),
            "language",
            List.of("en", "fr"),
            "feed",
            List.of("{items: 2}", "{items: 3}"),
            "services",
            List.of("[{id: pier, name: The pier}]", "[{id: pier, name: Piers}]"),
            "people",
            List.of("[{handle: ida, name: Ida}]"),
            "print",
            List.of("{limit: 1}", "{limit: 2, order: oldest}", "{order: severity, paper: Letter}"),
            "timezone",
            List.of("Europe/Oslo"),
            "severities",
            List.of("[{id: SEV3, name: Minor}, {id: SEV1, name: Critical}]"),
            "checks",
            List.of("{levels: {no-date: error}}", "{leaks: {hosts: [.corp.example]}}"));

    private final Map<String, Map<String, String>> written = new HashMap<>();

    @Test
    void afterAnyChangesEveryFileIsTheOneOfAFirstLook() throws IOException {
        Random random = new Random(11);
        Preview preview = new Preview(settings);
        for (int round = 0; round < 80; round++) {
            for (int change = random.nextInt(3); change >= 0; change--) {
                change(random);
            }
            PreviewedSite changed = preview.look(LATER);
            PreviewedSite fresh = new Preview(settings).look(LATER);
            assertThat(files(changed)).as("round " + round).isEqualTo(files(fresh));
            assertThat(changed.report()).as("round " + round).isEqualTo(fresh.report());
            assertThat(fresh.report().diagnostics())
                    .extracting(Diagnostic::rule)
                    .doesNotContain(ReadingRule.UNKNOWN_KEY);
        }
    }

    private void change(Random random) throws IOException {
        String name = one(REPORTS, random);
        int number = random.nextInt(100);
        switch (random.nextInt(27)) {
            case 0 -> {
                written.remove(name);
                Files.deleteIfExists(content.resolve(name + ".md"));
            }
            case 1, 2 -> write("site.yaml", lines(changed("site", SITE, random)));
            case 3 ->
                write("gauge.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number + "\" height=\"9\"/>");
            case 14 -> Files.deleteIfExists(content.resolve("gauge.svg"));
            case 24 -> rename(name, random);
            case 25 -> write("static/incidents/" + name + "/" + one(COPIES, random), "copied " + number);
            case 26 -> Files.deleteIfExists(content.resolve("static/incidents/" + name + "/" + one(COPIES, random)));
            case 4 -> write("pages/about.md", "# About us " + number + "\n");
            case 5 ->
                write("theme/static/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"a" + number + "\"/>");
            case 6 ->
                write("theme/templates/partials/report.mustache", "<tr><td>" + number + " {{id}} {{kept}}</td></tr>");
            case 7 -> Files.deleteIfExists(content.resolve("theme/templates/partials/report.mustache"));
            case 8 -> write("theme/words/en.properties", "kept.of = {0} of all {1}, " + number + "\n");
            case 9, 10, 11, 12, 13 -> {
                changed(name, FACTS, random);
                write(name + ".md", report(written.get(name)));
            }
            case 15, 16, 17 -> {
                changed(name, Map.of("services", FACTS.get("services")), random);
                write(name + ".md", report(written.get(name)));
            }
            default -> {
                changed(name, TEXTS, random);
                write(name + ".md", report(written.get(name)));
            }
        }
    }

    /** Into another folder or back, or in the place of another report. */
    private void rename(String name, Random random) throws IOException {
        Path file = content.resolve(name + ".md");
        String other = random.nextBoolean() ? one(REPORTS, random) : "2024/" + name;
        if (Files.exists(file)) {
            Path place = content.resolve(other + ".md");
            Files.createDirectories(place.getParent());
            Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** All that a file says, once it says something else in one part of it, or nothing there any more. */
    private Map<String, String> changed(String name, Map<String, List<String>> parts, Random random) {
        Map<String, String> said = written.computeIfAbsent(name, unseen -> new TreeMap<>());
        String part = one(parts.keySet().stream().sorted().toList(), random);
        if (random.nextInt(4) == 0) {
            said.remove(part);
        } else {
            said.put(part, one(parts.get(part), random));
        }
        return said;
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String report(Map<String, String> said) {
        Map<String, String> facts = new TreeMap<>(Comparator.reverseOrder());
        facts.putAll(said);
        facts.keySet().retainAll(FACTS.keySet());
        Map<String, String> texts = new TreeMap<>(said);
        texts.keySet().retainAll(TEXTS.keySet());
        return "---\n" + lines(facts) + "---\n\n" + String.join("\n", texts.values()) + "\n![a gauge](gauge.svg)\n";
    }

    private static String lines(Map<String, String> said) {
        return said.entrySet().stream()
                .map(part -> part.getKey() + ": " + part.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static Map.Entry<String, List<String>> entry(String part, String... says) {
        return Map.entry(part, List.of(says));
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
