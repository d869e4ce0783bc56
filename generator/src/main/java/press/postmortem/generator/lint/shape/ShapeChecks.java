package press.postmortem.generator.lint.shape;

import java.util.List;
import press.postmortem.generator.diagnostic.ShapeRule;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Does a report have what a reader needs? */
public final class ShapeChecks {
    public static final List<ReportCheck> ALL = List.of(
            new DatedReports(),
            new RequiredFact(ShapeRule.MISSING_SUMMARY, Facts::hasSummary),
            new RequiredFact(ShapeRule.MISSING_IMPACT, Facts::hasImpact),
            new RequiredFact(ShapeRule.MISSING_START, Facts::hasStart),
            new RequiredFact(ShapeRule.MISSING_END, Facts::hasEnd),
            new RequiredFact(ShapeRule.MISSING_PREVENTION, Facts::hasPrevention),
            new TellingTitles(),
            new EmptySections(),
            new HeadingLevels(),
            new Placeholders(),
            new Guidance(),
            new AltTexts(),
            new MilestoneOrder(),
            new TimelineOrder(),
            new TimelineZones(),
            new ActionGaps(
                    ShapeRule.ACTION_WITHOUT_OWNER, action -> action.owner().isPresent()),
            new ActionGaps(
                    ShapeRule.ACTION_WITHOUT_DUE_DATE, action -> action.due().isPresent()),
            new OverdueActions(),
            new DoneActions(),
            new RepeatedActions());

    private ShapeChecks() {}
}
