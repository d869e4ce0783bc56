package press.postmortem.generator.render.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds a place for the name of each mark in rows above a drawing: right of its leader, else in the next row, else left. No
 * name runs into another, and none is crossed by a leader that comes down from its own row or one above.
 */
final class LabelRows {
    private static final double FROM_LEADER = 6;
    private static final double BETWEEN = 8;
    private static final double CLEAR = 3;
    /** The search ends somewhere, whatever the marks. */
    private static final int MOST_TRIES = 20_000;

    private final List<Label> labels;
    private final int rows;
    private final double start;
    private final double end;
    private final List<Placed> placed = new ArrayList<>();
    private int tries;

    private LabelRows(List<Label> labels, int rows, double start, double end) {
        this.labels = labels;
        this.rows = rows;
        this.start = start;
        this.end = end;
    }

    /** @param at where its leader is, in pixels; so {@code width} */
    record Label(double at, double width) {}

    /** @param row 0 is the uppermost */
    record Placed(Label label, int row, boolean leftOfLeader) {
        double start() {
            return leftOfLeader ? label.at() - FROM_LEADER - label.width() : label.at() + FROM_LEADER;
        }

        double end() {
            return start() + label.width();
        }

        private boolean collidesWith(Placed other) {
            boolean overlaps = row == other.row && start() < other.end() + BETWEEN && other.start() < end() + BETWEEN;
            return overlaps || isCrossedBy(other) || other.isCrossedBy(this);
        }

        /** Its leader begins in its own row, and comes down through those below. */
        private boolean isCrossedBy(Placed other) {
            return other.row <= row && other.label.at() > start() - CLEAR && other.label.at() < end() + CLEAR;
        }
    }

    /**
     * @param labels by place
     * @param rows at most so many
     * @return in the order of the labels; empty where there is no room
     */
    static Optional<List<Placed>> place(List<Label> labels, int rows, double start, double end) {
        LabelRows search = new LabelRows(labels, rows, start, end);
        return search.placeFrom(0) ? Optional.of(List.copyOf(search.placed)) : Optional.empty();
    }

    /**
     * Each in a row of its own, so that there always is a place: to the right of the leaders, from top to bottom, or where the last
     * would then lie beyond the end, to their left, from bottom to top.
     */
    static List<Placed> stairs(List<Label> labels, double end) {
        boolean left = !labels.isEmpty() && new Placed(labels.get(labels.size() - 1), 0, false).end() > end;
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new Placed(labels.get(i), left ? labels.size() - 1 - i : i, left))
                .toList();
    }

    private boolean placeFrom(int next) {
        if (next == labels.size()) {
            return true;
        }
        for (Placed candidate : candidates(labels.get(next))) {
            if (++tries > MOST_TRIES) {
                return false;
            }
            if (fits(candidate)) {
                placed.add(candidate);
                if (placeFrom(next + 1)) {
                    return true;
                }
                placed.remove(placed.size() - 1);
            }
        }
        return false;
    }

    private List<Placed> candidates(Label label) {
        List<Placed> candidates = new ArrayList<>();
        for (boolean left : List.of(false, true)) {
            for (int row = 0; row < rows; row++) {
                candidates.add(new Placed(label, row, left));
            }
        }
        return Collections.unmodifiableList(candidates);
    }

    private boolean fits(Placed candidate) {
        return candidate.start() >= start
                && candidate.end() <= end
                && placed.stream().noneMatch(candidate::collidesWith);
    }
}
