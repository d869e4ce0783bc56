package press.postmortem.generator.incident;

import java.time.LocalDate;
import java.util.List;

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

    /** How many of these stand so. */
    public long count(List<ActionItem> items, LocalDate today) {
        long count = 0;
        for (ActionItem item : items) {
            count += of(item, today) == this ? 1 : 0;
        }
        return count;
    }
}
