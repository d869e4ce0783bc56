package press.postmortem.generator.lint.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.ShapeRule;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Does something stand below every heading, but for those that say it themselves, as {@code ## Owner: @ines} does? */
final class EmptySections implements ReportCheck {
    private static final Pattern LABELLED = Pattern.compile(".*:\\s+\\S.*");

    @Override
    public List<Rule> rules() {
        return List.of(ShapeRule.EMPTY_SECTION);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        return Sections.of(report).stream()
                .filter(Sections.Section::isEmpty)
                .filter(section -> !LABELLED.matcher(section.title()).matches())
                .map(section -> Diagnostic.of(
                        ShapeRule.EMPTY_SECTION,
                        report.source().locate(section.heading().offset()),
                        section.title()))
                .toList();
    }
}
