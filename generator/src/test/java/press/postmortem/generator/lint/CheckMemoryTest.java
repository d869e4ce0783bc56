package press.postmortem.generator.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.Corpus;
import press.postmortem.generator.Reports;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;
import press.postmortem.generator.lint.survey.Scope;
import press.postmortem.generator.lint.survey.Survey;

/** What is remembered of reports changes nothing of what is said, and keeps those that did not change from being asked. */
class CheckMemoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Path SAMPLE = Path.of("..", "content");
    private static final List<SourceFile> SOURCES = new ArrayList<>();

    /** Each makes some check speak, or fall silent. */
    private static final List<String> LINES = List.of(
            "password = hunter2-Xk93vQ",
            "Write to ann@saltmere-harbour.net about it.",
            "[elsewhere](#nowhere) and [another](report-0.md)",
            "![](lost.png)",
            "## Timeline",
            "- 10:42 UTC it began, on Friday, 1 January 2026",
            "- [ ] mend it (due: 2025-01-01)",
            "It was human error; he should have known.",
            "TODO",
            "");

    private final Checks checks = Checks.with(getClass().getClassLoader()).value();

    @BeforeAll
    static void readTheSample() throws IOException {
        for (Path file : Corpus.below(SAMPLE.resolve("incidents"), ".md")) {
            SOURCES.add(Corpus.source(SAMPLE, file));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_run_that_remembers_says_the_same_after_any_edits(long seed) {
        Random random = new Random(seed);
        CheckMemory memory = new CheckMemory();
        List<Postmortem> reports = new ArrayList<>();
        SOURCES.stream().limit(12).forEach(source -> reports.add(report(source)));
        Site site = Site.unnamed();
        LocalDate today = TODAY;
        List<Page> pages = List.of();
        for (int run = 0; run < 40; run++) {
            int at = random.nextInt(reports.size());
            switch (random.nextInt(8)) {
                case 0 -> reports.add(at, report(SOURCES.get(random.nextInt(SOURCES.size()))));
                case 1 -> reports.remove(reports.size() > 1 ? at : 0);
                case 2 -> site = site(random.nextInt(3));
                case 3 -> today = TODAY.minusYears(random.nextInt(8));
                case 4 -> pages = List.of(page(random.nextInt(LINES.size())));
                default -> reports.set(at, report(edited(reports.get(at).source(), random)));
            }
            if (reports.isEmpty()) {
                reports.add(report(SOURCES.get(0)));
            }
            Library library = library(site, reports, pages);
            assertThat(checks.run(library, today, memory)).isEqualTo(checks.run(library, today, new CheckMemory()));
        }
    }

    @Test
    void an_edit_is_heard_of() {
        CheckMemory memory = new CheckMemory();
        Postmortem calm = report(new SourceFile("calm.md", "# A calm day\n\nNothing.\n"));
        Library before = library(Site.unnamed(), List.of(calm), List.of());
        Postmortem leaking = report(new SourceFile("calm.md", "# A calm day\n\nSee [it](#lost), ann@saltmere.net.\n"));
        Library after = library(Site.unnamed(), List.of(leaking), List.of());

        assertThat(said(checks.run(before, TODAY, memory))).doesNotContain("missing-anchor", "leaked-mail");
        assertThat(said(checks.run(after, TODAY, memory))).contains("missing-anchor", "leaked-mail");
        assertThat(said(checks.run(before, TODAY, memory))).doesNotContain("missing-anchor", "leaked-mail");
    }

    @Test
    void only_reports_that_were_not_there_are_asked() {
        List<String> asked = new ArrayList<>();
        CheckMemory memory = new CheckMemory();
        Postmortem flood = report("flood");
        Postmortem ebb = report("ebb");

        ask(memory, asked, Site.unnamed(), TODAY, flood, ebb);
        assertThat(asked).containsExactlyInAnyOrder("flood.md", "ebb.md");
        asked.clear();

        ask(memory, asked, Site.unnamed(), TODAY, ebb, flood, report("tide"));
        assertThat(asked).containsExactly("tide.md");
        asked.clear();

        ask(memory, asked, Site.unnamed(), TODAY, report("flood"), ebb);
        assertThat(asked).containsExactly("flood.md");
    }

    @Test
    void a_report_that_left_is_forgotten() {
        List<String> asked = new ArrayList<>();
        CheckMemory memory = new CheckMemory();
        Postmortem flood = report("flood");
        ask(memory, asked, Site.unnamed(), TODAY, flood);
        ask(memory, asked, Site.unnamed(), TODAY, report("ebb"));
        asked.clear();

        ask(memory, asked, Site.unnamed(), TODAY, flood);
        assertThat(asked).containsExactly("flood.md");
    }

    @Test
    void another_site_or_another_day_asks_all_of_them_again() {
        List<String> asked = new ArrayList<>();
        CheckMemory memory = new CheckMemory();
        Postmortem flood = report("flood");
        ask(memory, asked, Site.unnamed(), TODAY, flood);
        ask(memory, asked, Site.unnamed(), TODAY, flood);
        assertThat(asked).hasSize(1);

        ask(memory, asked, Site.unnamed(), TODAY.plusDays(1), flood);
        assertThat(asked).hasSize(2);

        ask(memory, asked, site(1), TODAY.plusDays(1), flood);
        assertThat(asked).hasSize(3);
    }

    /** By a check that finds nothing. */
    private static void ask(CheckMemory memory, List<String> asked, Site site, LocalDate today, Postmortem... reports) {
        Survey<?> survey = new EachReport(new ReportCheck() {
            @Override
            public List<Rule> rules() {
                return List.of();
            }

            @Override
            public List<Diagnostic> check(Postmortem report, Site of, LocalDate day) {
                synchronized (asked) {
                    asked.add(report.source().path());
                }
                return List.of();
            }
        });
        Scope scope = memory.scope(site, today);
        assertThat(memory.ask(List.of(reports), List.of(survey), scope)).hasSize(reports.length);
    }

    private static SourceFile edited(SourceFile source, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(source.text().split("\n", -1)));
        int at = random.nextInt(lines.size());
        if (random.nextBoolean()) {
            lines.add(at, LINES.get(random.nextInt(LINES.size())));
        } else if (lines.size() > 1) {
            lines.remove(at);
        }
        return new SourceFile(source.path(), String.join("\n", lines));
    }

    private static Postmortem report(String name) {
        return report(new SourceFile(name + ".md", "# Water\n"));
    }

    private static Postmortem report(SourceFile source) {
        return PostmortemExtractor.postmortem(DocumentParser.parse(source).value(), Site.unnamed())
                .value();
    }

    private static Page page(int line) {
        SourceFile source = new SourceFile("pages/about.md", "# About\n\n" + LINES.get(line) + "\n");
        return PostmortemExtractor.page(DocumentParser.parse(source).value()).value();
    }

    private static Site site(int services) {
        StringBuilder yaml = new StringBuilder("services:\n  - {id: pier, name: Pier}\n");
        Stream.of("quay", "crane")
                .limit(services)
                .forEach(id -> yaml.append("  - {id: %s, name: %s}\n".formatted(id, id)));
        SourceFile source = new SourceFile("site.yaml", yaml.toString());
        return PostmortemExtractor.site(source, DocumentParser.parseYaml(source).value())
                .value();
    }

    private static Library library(Site site, List<Postmortem> reports, List<Page> pages) {
        return Reports.library(site, Optional.empty(), reports, Optional.empty(), pages, new TreeMap<>(), List.of());
    }

    private static List<String> said(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(diagnostic -> diagnostic.rule().id()).toList();
    }
}
