package press.postmortem.generator.lint.shape;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReviewRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Is it known when the incident was? */
final class DatedReports implements ReportCheck {
    @Override
    public List<Rule> rules() {
        return List.of(ReviewRule.NO_DATE);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        return report.date().isPresent()
                ? List.of()
                : List.of(Diagnostic.of(
                        ReviewRule.NO_DATE, Location.ofFile(report.source().path())));
    }
}
