package press.postmortem.generator.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.Standing;

/** How it is shown where promises stand. */
final class Standings {
    private Standings() {}

    static String shape(Standing standing) {
        return switch (standing) {
            case OVERDUE -> "late";
            case OPEN -> "open";
            case KEPT -> "kept";
            case DROPPED -> "dropped";
        };
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

    /** {@code 2 kept, 2 open, 1 overdue}. */
    static String summary(List<ActionItem> items, LocalDate today, Words words) {
        List<String> parts = new ArrayList<>();
        for (Standing standing : List.of(Standing.KEPT, Standing.OPEN, Standing.OVERDUE, Standing.DROPPED)) {
            long count = standing.count(items, today);
            if (count > 0) {
                parts.add(words.say("standing.count." + standing.key(), String.valueOf(count)));
            }
        }
        return String.join(", ", parts);
    }
}
