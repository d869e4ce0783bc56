package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.triage.Verdict;

/** A file in which more leaks than anybody reads. */
class ManyLeaksTest {
    private static final String REPORT = "--- file: 2024-03-01-flood.md ---\n# Flood\n\n";

    @Test
    void few_of_them_are_shown_and_the_last_says_how_many_more_there_are() {
        List<Diagnostic> shown = leaks(REPORT + addresses(0, 50)).reported();

        assertThat(shown).hasSize(20);
        assertThat(shown.get(18).message()).doesNotContain("others");
        assertThat(shown.get(19).message()).contains(", and 30 others like it");
    }

    @Test
    void those_that_are_silenced_hide_no_other() {
        Verdict verdict = leaks(REPORT
                + "<!-- postmortem-ignore leaked-mail: on every ticket -->\n"
                + addresses(0, 40)
                + "\n\n"
                + addresses(40, 41));

        assertThat(verdict.silenced()).hasSize(40);
        assertThat(verdict.reported())
                .singleElement()
                .satisfies(told -> assertThat(told.location().line()).isEqualTo(46));
    }

    @Test
    void those_that_are_known_hide_no_other() {
        String baseline = FilesInText.ask(
                REPORT + addresses(0, 40),
                settings -> Generator.baseline(settings, Optional.of("0123456789abcdef"))
                        .value()
                        .orElseThrow()
                        .baseline()
                        .text());
        Verdict verdict =
                leaks("--- file: checks-baseline.txt ---\n" + baseline + REPORT + addresses(0, 40) + addresses(40, 41));

        assertThat(verdict.known()).hasSize(40);
        assertThat(verdict.reported())
                .singleElement()
                .satisfies(told -> assertThat(told.location().line()).isEqualTo(43));
    }

    @Test
    void a_silence_of_some_lines_covers_none_of_so_many_that_they_are_told_together() {
        Verdict verdict =
                leaks(REPORT + "<!-- postmortem-ignore leaked-mail: on every ticket -->\n" + addresses(0, 3_000));

        assertThat(verdict.silenced()).hasSizeBetween(500, 1_000);
        assertThat(verdict.reported()).singleElement().satisfies(told -> {
            assertThat(told.location().line()).isZero();
            assertThat(told.message())
                    .contains(", and " + (3_000 - verdict.silenced().size() - 1) + " others like it");
        });
    }

    private static String addresses(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> "- desk" + number + ".quay@saltmere-harbour.net\n")
                .collect(Collectors.joining());
    }

    private static Verdict leaks(String files) {
        Verdict verdict = FilesInText.ask(files, Generator::check).verdict();
        return new Verdict(only(verdict.reported()), verdict.silenced(), only(verdict.known()));
    }

    private static List<Diagnostic> only(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.rule() == LeakRule.LEAKED_MAIL)
                .toList();
    }
}
