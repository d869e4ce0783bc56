package press.postmortem.generator.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Term;

/**
 * Something that became of an action on a day that the report itself proves.
 *
 * @param report where it was promised
 */
public record PromiseChange(Postmortem report, ActionItem action, Kind kind, LocalDate day) {
    public PromiseChange {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(day, "day");
    }

    public enum Kind implements Term {
        /** On the day that its report became news. */
        PROMISED,
        /** On the day after its last day, if it was still owed then. */
        OVERDUE,
        /** On the day that it was done. */
        KEPT
    }

    /**
     * The changes of all actions, newest first. What was dropped, or done on a day that nobody wrote down, has no day and so
     * is no change here.
     *
     * @param today the day as of which an action is overdue
     */
    public static List<PromiseChange> in(List<Postmortem> reports, LocalDate today) {
        List<PromiseChange> changes = new ArrayList<>();
        for (Postmortem report : reports) {
            for (ActionItem action : report.actions()) {
                kept(action).ifPresent(day -> changes.add(new PromiseChange(report, action, Kind.KEPT, day)));
                overdue(action, today)
                        .ifPresent(day -> changes.add(new PromiseChange(report, action, Kind.OVERDUE, day)));
                report.newsDay().ifPresent(day -> changes.add(new PromiseChange(report, action, Kind.PROMISED, day)));
            }
        }
        changes.sort(Comparator.comparing(PromiseChange::day).reversed());
        return List.copyOf(changes);
    }

    private static Optional<LocalDate> kept(ActionItem action) {
        return action.done().filter(day -> action.status() == ActionStatus.DONE);
    }

    private static Optional<LocalDate> overdue(ActionItem action, LocalDate today) {
        Optional<LocalDate> deadline = action.deadline();
        if (deadline.isEmpty()) {
            return deadline;
        }
        LocalDate last = deadline.get();
        boolean owed = action.status().isOpen() && last.isBefore(today);
        boolean late = owed || kept(action).filter(last::isBefore).isPresent();
        return late ? Optional.of(last.plusDays(1)) : Optional.empty();
    }
}
