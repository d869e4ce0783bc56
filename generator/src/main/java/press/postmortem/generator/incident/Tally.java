package press.postmortem.generator.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** How many promises stand in which way. */
public final class Tally {
    private final int[] counts = new int[Standing.values().length];

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
        counts[standing.ordinal()]++;
    }

    public int count(Standing standing) {
        return counts[standing.ordinal()];
    }

    public int all() {
        return IntStream.of(counts).sum();
    }
}
