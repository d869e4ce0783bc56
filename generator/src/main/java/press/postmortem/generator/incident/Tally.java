package press.postmortem.generator.incident;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many promises stand in which way. */
public final class Tally {
    private final Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    private int all;

    private Tally() {}

    /** @param today the day as of which an action is overdue */
    public static Tally of(List<ActionItem> items, LocalDate today) {
        Tally tally = new Tally();
        for (ActionItem item : items) {
            tally.add(Standing.of(item, today));
        }
        return tally;
    }

    public static Tally of(List<Standing> standings) {
        Tally tally = new Tally();
        standings.forEach(tally::add);
        return tally;
    }

    private void add(Standing standing) {
        counts.merge(standing, 1, Integer::sum);
        all++;
    }

    public int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    public int all() {
        return all;
    }
}
