package press.postmortem.generator.lint.shape;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.ShapeRule;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Does something stand below every heading? */
final class EmptySections implements ReportCheck {
    @Override
    public List<Rule> rules() {
        return List.of(ShapeRule.EMPTY_SECTION);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        return Sections.of(report).stream()
                .filter(Sections.Section::isEmpty)
                .map(section -> Diagnostic.of(
                        ShapeRule.EMPTY_SECTION,
                        report.source().locate(section.heading().offset()),
                        section.title()))
                .toList();
    }
}
