package press.postmortem.generator.lint.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.StatedDuration;
import press.postmortem.generator.lint.spi.ReportCheck;

/**
 * Do labels such as {@code Time to resolve} agree with the report's own key events? Authors count from different ones, so a
 * figure stands when any two that it may mean are that far apart. A remark in brackets behind it ({@code during support hours})
 * says that it is no difference of clocks.
 */
final class StatedFigures implements ReportCheck {
    private static final Milestone[] TROUBLE = {
        Milestone.STARTED, Milestone.DETECTED, Milestone.ACKNOWLEDGED, Milestone.DECLARED
    };

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
                Course.nearest(begins(stated, course), ends(stated, course), stated.span())
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
                .map(told -> report.source().lineAt(told.passage().offset()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Event> begins(StatedDuration stated, Course course) {
        return isDetection(stated)
                ? course.marked(Milestone.INTRODUCED, Milestone.STARTED)
                : course.marked(Milestone.INTRODUCED, TROUBLE);
    }

    private static List<Event> ends(StatedDuration stated, Course course) {
        Optional<Milestone> end = stated.figure().map(ENDS::get);
        if (isDetection(stated)) {
            return course.marked(Milestone.DETECTED);
        }
        if (end.isPresent()) {
            return course.marked(end.get());
        }
        return isRepair(stated)
                ? course.marked(Milestone.MITIGATED, Milestone.RESOLVED)
                : course.marked(Milestone.MITIGATED, Milestone.RESOLVED, Milestone.CLOSED);
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
                way.from().moment().start(),
                report.source().lineAt(way.from().offset()),
                way.to().moment().start(),
                report.source().lineAt(way.to().offset()),
                Lengths.words(way.span()),
                report.source().lineAt(stated.offset()));
    }
}
