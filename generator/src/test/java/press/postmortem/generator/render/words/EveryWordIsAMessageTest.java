package press.postmortem.generator.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.Generator;
import press.postmortem.generator.Settings;
import press.postmortem.generator.SiteTree;
import press.postmortem.generator.diagnostic.Level;

/**
 * A site of Greek reports in a language whose messages stand in brackets: whatever Latin word of its files stands outside of
 * them is in no file of words.
 */
class EveryWordIsAMessageTest {
    private static final Pattern MESSAGE = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern CONTENT = Pattern.compile("content: ?((?:\"[^\"\n]*\"|[^;}\"])*)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\n.*?\n---\n", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /** Names, which are the same in all languages: of reports, clocks, files and ourselves, and marks of Markdown. */
    private static final Pattern NAMES = Pattern.compile(
            "(?:INC|SEV)-?[0-9-]+|Europe/Athens|UTC|[a-z]+\\.(?:csv|json)|Postmortem Press|https?://\\S+|[a-z-]+@[a-z.]+|\\[!NOTE\\]|‹redacted(?=[:›])");

    private static final Set<String> SAID = Set.of("title", "aria-label", "alt", "placeholder", "label", "data-l");

    private static final String SITE = """
            title: Σαλτμερ
            description: Τι πήγε στραβά.
            organisation: {name: Σαλτμερ}
            base_url: https://x.example/
            language: en-XA
            timezone: Europe/Athens
            services:
              - {id: πλοία, name: Πλοία, description: Όλα τα πλοία.}
            severities: [{id: SEV1, name: Άσχημο}, {id: SEV2, name: Μέτριο}]
            badges: true
            """;

    private static final String FIRST = """
            ---
            id: INC-1
            title: Τα πλοία περίμεναν
            summary: Περίμεναν έξω από το λιμάνι, για πολλή ώρα.
            date: 2025-03-01
            severity: SEV1
            impact: major
            status: resolved
            services: [πλοία]
            regions: [λιμάνι]
            tags: [παλίρροια]
            authors: [Άννα]
            published: 2025-03-05
            lastmod: 2025-03-07
            detection: {by: user_report, signal: ο ασύρματος}
            trigger: {type: configuration_push, text: ένας πίνακας}
            causes: [{category: hardware, text: ένα ρολόι}]
            contributing: [κανείς δεν κοίταξε]
            times: {introduced: 2025-02-01, started: "2025-03-01 05:00", detected: "2025-03-01 05:10", mitigated: "2025-03-01 07:00", resolved: "2025-03-01 ~09:00"}
            timeline:
              - {at: "2025-03-01 05:00", text: Το πρώτο πλοίο, actor: Άννα}
              - {at: "2025-03-01 05:10", text: Το δεύτερο πλοίο, is: detected}
              - {at: "2025-03-01 06:00", text: Το τρίτο πλοίο}
            actions:
              - {id: A1, text: Νέο ρολόι, type: prevent, status: open, owner: Άννα, priority: high, due: 2025-04-01}
              - {id: A2, text: Νέος πίνακας, type: detect, status: done, due: 2025-04-01, done: 2025-04-03}
              - {id: A3, text: Νέο λιμάνι, status: wont_do}
              - {id: A4, text: Νέα βάρκα, status: in progress}
            lessons: {well: [ο ασύρματος], poorly: [το ρολόι], lucky: [ο καιρός]}
            related: [{id: INC-3, relation: follows}]
            updates: [{at: 2025-03-06, text: Διόρθωση}]
            ---
            # Τα πλοία περίμεναν

            Περίμεναν έξω από το λιμάνι, και κανείς δεν ήξερε γιατί.[^1]

            > [!NOTE]
            > Το λιμάνι ήταν ανοιχτό.

            - [x] έγινε
            - [ ] δεν έγινε

            {redact}όνομα{/redact} και {redact: όνομα}άλλο{/redact}

            [^1]: Ένας πίνακας.
            """;

    private static final String SECOND = """
            ---
            id: INC-2
            date: 2025-06-01
            severity: SEV2
            status: monitoring
            kind: near_miss
            services: [πλοία]
            trigger: {type: configuration_push}
            causes: [{category: hardware}]
            contributing: [κανείς δεν κοίταξε]
            related: [{id: INC-1, relation: recurrence_of}]
            document: {status: preliminary}
            ---
            # Τα πλοία περίμεναν πάλι

            Πάλι περίμεναν έξω από το λιμάνι, και πάλι κανείς δεν ήξερε γιατί.
            """;

    private static final String THIRD = """
            ---
            id: INC-3
            severity: SEV2
            status: investigating
            ---
            # Ένα χαμένο πλοίο

            Δεν βρέθηκε ακόμη.
            """;

    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "plain"})
    void whatever_a_site_says_stands_in_a_file_of_words(String theme) throws IOException {
        SiteTree site = build(theme);
        List<String> problems = new ArrayList<>();
        for (String path : site.paths()) {
            said(path, site)
                    .forEach(text -> words(text).forEach(word -> problems.add(path + ": " + word + " in: " + text)));
        }
        assertThat(site.paths()).contains("index.html", "print/index.html", "incidents/inc-1/index.html", "404.html");
        assertThat(problems).isEmpty();
    }

    private SiteTree build(String theme) throws IOException {
        Path content = work.resolve("content");
        write(content.resolve("site.yaml"), SITE);
        write(content.resolve("incidents/α.md"), FIRST);
        write(content.resolve("incidents/β.md"), SECOND);
        write(content.resolve("incidents/γ.md"), THIRD);
        write(content.resolve("theme/words/en-XA.properties"), messages());
        BuildReport report = Generator.generate(Settings.of(content, work.resolve("site"))
                .withTheme(theme)
                .withToday(LocalDate.of(2025, 7, 1))
                .withFailOn(Settings.FailOn.NEVER));
        assertThat(report.diagnostics())
                .filteredOn(each -> each.level() == Level.ERROR)
                .isEmpty();
        return SiteTree.of(work.resolve("site"));
    }

    private static String messages() {
        return WordsReader.ours("en").messages().entrySet().stream()
                .filter(message -> message.getValue().text().matches(".*[A-Za-z].*"))
                .map(message -> message.getKey() + "=⟦" + message.getValue().text() + "⟧")
                .collect(Collectors.joining("\n"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What a reader of the file sees or hears. */
    private static Stream<String> said(String path, SiteTree site) {
        if (path.endsWith(".html")) {
            return said(Jsoup.parse(site.text(path)));
        }
        if (path.endsWith("feed.xml") || path.endsWith(".svg") && !path.startsWith("theme/")) {
            Document xml = Jsoup.parse(site.text(path), "", Parser.xmlParser());
            xml.select("generator, guid, link, docs, language, pubDate, lastBuildDate, content|encoded")
                    .remove();
            return said(xml);
        }
        if (path.endsWith(".md")) {
            return FRONT_MATTER
                    .matcher(site.text(path))
                    .replaceFirst("")
                    .lines()
                    .map(line -> line.replaceAll("\\]\\([^)]*\\)", "]"));
        }
        if (path.endsWith(".ics")) {
            String unfolded = site.text(path).replace("\r\n ", "");
            return unfolded.lines()
                    .filter(line -> line.matches("(?:SUMMARY|DESCRIPTION|NAME|X-WR-CALNAME)[:;].*"))
                    .map(line -> line.substring(line.indexOf(':')));
        }
        return path.endsWith(".css") ? strings(site.text(path)) : Stream.of();
    }

    private static Stream<String> said(Document page) {
        page.select(
                        "script, style, meta[http-equiv], meta[name=viewport], meta[name=color-scheme], meta[name=robots], meta[name^=twitter:card], meta[name=theme-color], meta[property=og:type]")
                .remove();
        // In a drawing, letters with a place each are no word
        page.select("text[x*=' ']")
                .forEach(signs -> signs.text(String.join(" ", signs.text().split(""))));
        Stream<String> texts = page.getAllElements().stream()
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text);
        Stream<String> attributes = page.getAllElements().stream()
                .flatMap(EveryWordIsAMessageTest::attributes)
                .map(Attribute::getValue);
        return Stream.concat(texts, attributes);
    }

    private static Stream<Attribute> attributes(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> SAID.contains(attribute.getKey())
                        || element.is("meta") && attribute.getKey().equals("content"));
    }

    /** Texts that a style sheet puts on a page; what stands in the quotes of one value is read as one. */
    private static Stream<String> strings(String css) {
        return CONTENT.matcher(css)
                .results()
                .map(value -> QUOTED.matcher(value.group(1))
                        .results()
                        .map(quoted -> quoted.group(1))
                        .collect(Collectors.joining()));
    }

    private static Stream<String> words(String text) {
        String rest = text;
        for (String shorter = MESSAGE.matcher(rest).replaceAll(" "); !shorter.equals(rest); ) {
            rest = shorter;
            shorter = MESSAGE.matcher(rest).replaceAll(" ");
        }
        return WORD.matcher(NAMES.matcher(rest).replaceAll(" ")).results().map(MatchResult::group);
    }
}
