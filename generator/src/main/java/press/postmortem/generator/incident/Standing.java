package press.postmortem.generator.incident;

import java.time.LocalDate;

/** What became of a promise so far. */
public enum Standing implements Term {
    OVERDUE,
    OPEN,
    KEPT,
    DROPPED;

    /** @param today the day as of which an action is overdue */
    public static Standing of(ActionItem item, LocalDate today) {
        if (item.isOverdue(today)) {
            return OVERDUE;
        }
        if (item.status().isOpen()) {
            return OPEN;
        }
        return item.status() == ActionStatus.DONE ? KEPT : DROPPED;
    }
}
