package press.postmortem.generator.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.Reports;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.leak.LeakScanner;
import press.postmortem.generator.triage.Triage;
import press.postmortem.generator.triage.Verdict;

/** Texts in which one thing stands again and again are asked by every check, and judged, in about linear time. */
class HostileTextTest {
    private static final int LENGTH = 40_000;

    @ParameterizedTest
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {
                // reference
                "[a](b.md)\n\n",
                "[a](#b) ",
                "![](c.png) ",
                "## a\n\n[b](#a)\n\n",
                "[a](../../../b.md#c) ",
                // shape
                "## A\n\n",
                "### A\n\n# B\n\n",
                "TODO ",
                "<TBD> ",
                "\u0301",
                "TBD\u0301",
                "YYYY\u0301 ",
                "Describe what happened here. ",
                "## Timeline\n\n- 10:42 it began\n\n",
                "\n- 10:42 it began",
                "## Actions\n\n- [ ] mend it\n\n",
                "\n- [ ] mend it",
                "\n- [x] mend it (owner: @ann, due: 2024-01-01)",
                // language
                "should have ",
                "should ",
                "human error ",
                "he simply, obviously, just, of course forgot ",
                // leak
                "a.internal ",
                "10.1.1.1 ",
                "password=a1b2c3d4 ",
                "ann@saltmere-harbour.net ",
                // triage
                "<!-- postmortem-ignore no-date: a -->\n\n",
                "<!-- postmortem-ignore missing-image: a -->\n![](c.png)\n\n",
                "<!-- postmortem-ignore -->\n",
                "<!-- postmortem-ignore " + "a, ",
                "<!-- ",
                "```\n<!-- postmortem-ignore no-date: a -->\n",
                "> "
            })
    void is_asked_and_judged_in_time(String piece) {
        SourceFile source = new SourceFile("flood.md", "# Flood\n\n" + piece.repeat(LENGTH / piece.length()));
        assertThat(judged(source, Optional.empty()).reported()).isNotEmpty();
    }

    @ParameterizedTest
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {
                "# postmortem-ignore unknown-key: a\n",
                "a: | # postmortem-ignore unknown-key: a\n",
                "- - - - - - - - ",
                "a: |\n  # b\n",
                "!a &b ",
                ": ",
                "\"\\"
            })
    void metadata_is_read_for_silences_in_time(String piece) {
        String yaml = piece.repeat(LENGTH / piece.length());
        SourceFile report = new SourceFile("flood.md", "---\n" + yaml + "\n---\n# Flood\n");
        assertThat(judged(report, Optional.of(new SourceFile("site.yaml", yaml)))
                        .reported())
                .isNotEmpty();
    }

    @ParameterizedTest
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    @ValueSource(strings = {"salt: 00000000\n", "no-date 1 00000000 flood.md\n", "a-", "no-date 1 ", " "})
    void a_baseline_is_read_in_time(String piece) {
        SourceFile baseline = new SourceFile(ContentTree.BASELINE, piece.repeat(LENGTH / piece.length()));
        ContentTree tree = tree(new SourceFile("flood.md", "# Flood\n"), Optional.empty(), Optional.of(baseline));
        assertThat(judged(tree).reported()).isNotEmpty();
    }

    private static Verdict judged(SourceFile report, Optional<SourceFile> site) {
        return judged(tree(report, site, Optional.empty()));
    }

    private static Verdict judged(ContentTree tree) {
        Postmortem report = PostmortemExtractor.postmortem(
                        DocumentParser.parse(tree.postmortems().get(0)).value(), Site.unnamed())
                .value();
        Library library = Reports.library(
                Site.unnamed(), tree.site(), List.of(report), Optional.empty(), List.of(), new TreeMap<>(), List.of());
        Checks checks = Checks.with(HostileTextTest.class.getClassLoader()).value();
        List<Diagnostic> found = checks.run(library, LocalDate.EPOCH, new CheckMemory());
        LeakScanner scanner = LeakScanner.of(library.site(), LocalDate.EPOCH);
        return Triage.of(tree, library.site().policy(), scanner, checks.rules(), LocalDate.EPOCH)
                .judge(found, List.of());
    }

    private static ContentTree tree(SourceFile report, Optional<SourceFile> site, Optional<SourceFile> baseline) {
        return new ContentTree(
                site, Optional.empty(), List.of(report), List.of(), new TreeMap<>(), List.of(), List.of(), baseline);
    }
}
