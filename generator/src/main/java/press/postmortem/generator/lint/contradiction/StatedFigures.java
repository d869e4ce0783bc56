package press.postmortem.generator.lint.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.StatedDuration;
import press.postmortem.generator.lint.spi.ReportCheck;

/**
 * Do labels such as {@code Time to resolve} agree with the report's own key times? Authors count from different ones, so a
 * figure stands when any two that it may mean are that far apart. A remark in brackets behind it ({@code during support hours})
 * says that it is no difference of clocks.
 */
final class StatedFigures implements ReportCheck {
    private static final Set<Milestone> TROUBLE = EnumSet.of(
            Milestone.INTRODUCED, Milestone.STARTED, Milestone.DETECTED, Milestone.ACKNOWLEDGED, Milestone.DECLARED);

    /** Where a time is said outside of all timelines. */
    private static final int NO_EVENT = -1;

    private static final int BESIDE_LINES = 3;

    private static final Map<Figure, Milestone> ENDS = Map.of(
            Figure.TIME_TO_ACKNOWLEDGE, Milestone.ACKNOWLEDGED,
            Figure.TIME_TO_IDENTIFY, Milestone.IDENTIFIED);

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.FIGURE_CONTRADICTION);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        if (report.stated().isEmpty()) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        Course course = Course.of(report);
        TreeSet<Integer> clocks = clocks(report);
        for (StatedDuration stated : report.stated()) {
            if (!isQualified(stated, report) && !mayBeCountedFromElsewhere(stated, report, clocks)) {
                Course.nearest(
                                telling(begins(stated), course, report.times()),
                                telling(ends(stated), course, report.times()),
                                stated.span())
                        .filter(way -> way.gap()
                                        .compareTo(
                                                Lengths.tolerance(stated.span().max()))
                                > 0)
                        .ifPresent(way -> found.add(diagnostic(stated, way, report)));
            }
        }
        return found;
    }

    private static boolean isQualified(StatedDuration stated, Postmortem report) {
        String line = report.source().line(report.source().lineAt(stated.offset()));
        int value = line.indexOf(stated.written());
        String rest = value < 0 ? "" : line.substring(value + stated.written().length());
        return rest.indexOf('(') >= 0 || rest.toLowerCase(Locale.ROOT).contains("hours");
    }

    /** A length without further words may be counted from a time that stands beside it and in no timeline. */
    private static boolean mayBeCountedFromElsewhere(
            StatedDuration stated, Postmortem report, TreeSet<Integer> clocks) {
        int line = report.source().lineAt(stated.offset());
        return stated.isOfWhole()
                && !clocks.subSet(line - BESIDE_LINES, line + BESIDE_LINES + 1).isEmpty();
    }

    /** The lines outside of timelines that name a clock time. */
    private static TreeSet<Integer> clocks(Postmortem report) {
        Rows rows = Rows.of(report);
        return report.told().moments().stream()
                .filter(told -> told.moment().start().time().isPresent())
                .filter(told -> !rows.hold(told.passage().offset()))
                .filter(told -> !isKeyTime(told.moment(), report))
                .map(told -> report.source().lineAt(told.passage().offset()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** It is told at the head as well, so nothing is counted from it that is not counted from the head. */
    private static boolean isKeyTime(Moment told, Postmortem report) {
        return report.times().moments().values().stream()
                .anyMatch(moment -> moment.start().time().equals(told.start().time()));
    }

    private static Set<Milestone> begins(StatedDuration stated) {
        return isDetection(stated) ? EnumSet.of(Milestone.INTRODUCED, Milestone.STARTED) : TROUBLE;
    }

    private static Set<Milestone> ends(StatedDuration stated) {
        Optional<Milestone> end = stated.figure().map(ENDS::get);
        if (isDetection(stated)) {
            return EnumSet.of(Milestone.DETECTED);
        }
        if (end.isPresent()) {
            return EnumSet.of(end.get());
        }
        return isRepair(stated)
                ? EnumSet.of(Milestone.MITIGATED, Milestone.RESOLVED)
                : EnumSet.of(Milestone.MITIGATED, Milestone.RESOLVED, Milestone.CLOSED);
    }

    /** The events that tell a milestone, or the time that is said of it where none does. */
    private static List<Event> telling(Set<Milestone> milestones, Course course, KeyTimes times) {
        List<Event> telling = new ArrayList<>(course.marked(milestones));
        for (Milestone milestone : milestones) {
            times.get(milestone)
                    .filter(said -> course.marked(EnumSet.of(milestone)).isEmpty())
                    .ifPresent(said -> telling.add(Course.named(said, NO_EVENT)));
        }
        return telling;
    }

    /** {@code Time to repair} and the like are over before an incident is closed. */
    private static boolean isRepair(StatedDuration stated) {
        return stated.figure().isEmpty() && !stated.isOfWhole();
    }

    private static boolean isDetection(StatedDuration stated) {
        return stated.figure().equals(Optional.of(Figure.TIME_TO_DETECT));
    }

    private static Diagnostic diagnostic(StatedDuration stated, Course.Stretch way, Postmortem report) {
        return Diagnostic.of(
                ContradictionRule.FIGURE_CONTRADICTION,
                report.source().locate(stated.offset()),
                stated.label(),
                stated.written(),
                place(way.from(), report),
                place(way.to(), report),
                Lengths.words(way.span()),
                report.source().lineAt(stated.offset()));
    }

    private static String place(Event event, Postmortem report) {
        String line =
                event.offset() == NO_EVENT ? "" : " (line " + report.source().lineAt(event.offset()) + ")";
        return event.moment().start() + line;
    }
}
