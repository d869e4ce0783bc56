package press.postmortem.generator.lint.contradiction;

import java.util.List;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Does a report agree with itself? */
public final class ContradictionChecks {
    public static final List<ReportCheck> ALL = List.of(
            new Weekdays(),
            new ImpossibleTimes(),
            new OtherClocks(),
            new StrayDates(),
            new ToldDays(),
            new FirstDays(),
            new ToldClocks(),
            new StatedFigures(),
            new ToldLengths(),
            new ToldIntervals(),
            new RepeatedMilestones(),
            new AnnouncedCounts());

    private ContradictionChecks() {}
}
