package press.postmortem.generator.lint.contradiction;

import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.lint.spi.Check;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Does a report agree with itself, and with the time of all others? */
public final class ContradictionChecks {
    /** Those that look at one report alone. */
    static final List<ReportCheck> WITHIN_A_REPORT = List.of(
            new Weekdays(),
            new ImpossibleTimes(),
            new ImpossibleDueDates(),
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

    public static final List<Check> ALL = Stream.<Check>concat(WITHIN_A_REPORT.stream(), Stream.of(new FarDates()))
            .toList();

    private ContradictionChecks() {}
}
