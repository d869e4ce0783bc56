package press.postmortem.generator.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionStatus;

/** How actions are counted. */
enum Promise {
    OVERDUE("late"),
    OPEN("open"),
    KEPT("kept"),
    DROPPED("dropped");

    private final String shape;

    Promise(String shape) {
        this.shape = shape;
    }

    String shape() {
        return shape;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Promise of(ActionItem item, LocalDate today) {
        if (item.isOverdue(today)) {
            return OVERDUE;
        }
        if (item.status().isOpen()) {
            return OPEN;
        }
        return item.status() == ActionStatus.DONE ? KEPT : DROPPED;
    }

    static String shape(ActionStatus status) {
        return switch (status) {
            case OPEN -> "open";
            case IN_PROGRESS -> "progress";
            case BLOCKED -> "blocked";
            case DONE -> "kept";
            case WONT_DO, SUPERSEDED, FAILED -> "dropped";
            case UNKNOWN -> "unknown";
        };
    }

    static long count(Promise promise, List<ActionItem> items, LocalDate today) {
        return items.stream().filter(item -> of(item, today) == promise).count();
    }

    /** {@code 2 kept, 2 open, 1 overdue}. */
    static String summary(List<ActionItem> items, LocalDate today, Words words) {
        List<String> parts = new ArrayList<>();
        for (Promise promise : List.of(KEPT, OPEN, OVERDUE, DROPPED)) {
            long count = count(promise, items, today);
            if (count > 0) {
                parts.add(words.say("standing.count." + promise.key(), String.valueOf(count)));
            }
        }
        return String.join(", ", parts);
    }
}
