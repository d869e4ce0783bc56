package press.postmortem.generator.lint.shape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.ShapeRule;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Do the headings go down one level at a time? The first that does not is enough to say so. */
final class HeadingLevels implements ReportCheck {
    @Override
    public List<Rule> rules() {
        return List.of(ShapeRule.SKIPPED_HEADING_LEVEL);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Block.Heading> headings = new ArrayList<>(report.heading().stream().toList());
        Walk.blocks(report.document().blocks()).stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .forEach(headings::add);
        for (int i = 1; i < headings.size(); i++) {
            int above = headings.get(i - 1).level();
            Block.Heading heading = headings.get(i);
            if (heading.level() > above + 1) {
                return List.of(Diagnostic.of(
                        ShapeRule.SKIPPED_HEADING_LEVEL,
                        report.source().locate(heading.offset()),
                        heading.level(),
                        above));
            }
        }
        return List.of();
    }
}
