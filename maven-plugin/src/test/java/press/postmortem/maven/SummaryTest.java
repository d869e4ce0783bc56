package press.postmortem.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.triage.Baseline;
import press.postmortem.generator.triage.RenewedBaseline;
import press.postmortem.generator.triage.Verdict;

class SummaryTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void a_written_site_is_counted_timed_and_found() {
        Path output = Path.of("target", "site");

        assertThat(Summary.written(report(0, 2, 0), output, 1_250_000_000L))
                .isEqualTo("12 incidents, 240 files, 2 warnings, in 1.3 s: " + output.resolve("index.html"));
    }

    @Test
    void a_draft_is_none_of_the_reports_that_were_written() {
        Path output = Path.of("target", "site");

        assertThat(Summary.written(report(0, 0, 2), output, SECOND))
                .isEqualTo("10 incidents, 2 drafts left out, 240 files, no problems, in 1.0 s: "
                        + output.resolve("index.html"));
    }

    @Test
    void a_check_ends_with_what_was_found() {
        assertThat(Summary.checked(report(0, 0, 1), SECOND)).isEqualTo("12 incidents, no problems, in 1.0 s");
    }

    @Test
    void a_refusal_says_what_became_of_the_old_site() {
        assertThat(Summary.refused(report(3, 1, 0), true))
                .isEqualTo("3 errors, 1 warning: the site was not written; what stood there before is untouched");
        assertThat(Summary.refused(report(1, 0, 0), false)).isEqualTo("1 error: the site was not written");
    }

    @Test
    void a_baseline_says_what_it_holds_what_it_held_and_what_it_does_not_hold() {
        Baseline empty = new Baseline("00", Collections.emptySortedMap());

        assertThat(Summary.renewed(new RenewedBaseline(empty, 0, 0)))
                .isEqualTo("holds 0 findings; only others count from now on.");
        assertThat(Summary.renewed(new RenewedBaseline(empty, 2, 3)))
                .isEqualTo(
                        "holds 0 findings; only others count from now on. Taken out as corrected: 2. Found besides, and"
                                + " not taken in: 3; -Dpostmortem.baseline=accept makes it anew with them.");
    }

    private static BuildReport report(int errors, int warnings, int drafts) {
        Diagnostic error = Diagnostic.of(ReadingRule.YAML_SYNTAX, Location.ofFile("x.md"), "no value");
        Diagnostic warning = Diagnostic.of(ReadingRule.UNKNOWN_KEY, Location.ofFile("x.md"), "titel", "title", "");
        List<Diagnostic> all = Stream.concat(
                        Collections.nCopies(errors, error).stream(), Collections.nCopies(warnings, warning).stream())
                .toList();
        return new BuildReport(
                new Verdict(all, List.of(), List.of()),
                errors > 0,
                List.of(),
                Collections.nCopies(12, "x.md"),
                drafts,
                240);
    }
}
