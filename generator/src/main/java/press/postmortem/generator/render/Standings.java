package press.postmortem.generator.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.render.view.BarView;

/** How it is shown where promises stand. */
final class Standings {
    private static final List<Standing> ORDER =
            List.of(Standing.KEPT, Standing.OPEN, Standing.OVERDUE, Standing.DROPPED);

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
        return ORDER.stream()
                .map(standing -> count(standing, items, today, words))
                .filter(count -> !count.isEmpty())
                .collect(words.listed());
    }

    /** {@code 2 kept}; empty where none is. */
    static String count(Standing standing, List<ActionItem> items, LocalDate today, Words words) {
        long count = standing.count(items, today);
        return count == 0 ? "" : words.count("standing.count." + standing.key(), count);
    }

    static Optional<BarView> bar(List<ActionItem> items, LocalDate today, Words words) {
        List<BarView.BandView> bands = new ArrayList<>();
        long before = 0;
        for (Standing standing : ORDER) {
            long count = standing.count(items, today);
            if (count > 0) {
                bands.add(new BarView.BandView(
                        shape(standing),
                        count(standing, items, today, words),
                        percent(before, items.size()),
                        percent(count, items.size())));
            }
            before += count;
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new BarView(summary(items, today, words), bands));
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * part / whole);
    }
}
