package press.postmortem.generator.render.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a time lies along a drawing: to one scale, but for breaks, which leave time out, and for slots, which hold a day or more
 * that one mark may lie anywhere in.
 *
 * @param pieces without gaps, by time; lengths are in pixels
 */
record TimeScale(List<Piece> pieces) {
    private static final double BREAK = 72;
    private static final double SLOT = 40;

    TimeScale {
        pieces = List.copyOf(pieces);
    }

    /** How a stretch of time is drawn. */
    enum Kind {
        SCALED,
        SLOT,
        BREAK
    }

    /** @param start in pixels; so {@code end} */
    record Piece(Kind kind, Range range, double start, double end) {
        double middle() {
            return (start + end) / 2;
        }

        private double at(long second) {
            return range.isExact()
                    ? start
                    : start + (end - start) * (second - range.earliest()) / (double) range.length();
        }
    }

    /**
     * @param start in pixels; so {@code end}
     */
    static TimeScale of(Extent extent, double start, double end) {
        double fixed = extent.stretches().stream()
                .mapToDouble(each -> fixedLength(each.kind()))
                .sum();
        double seconds = extent.stretches().stream()
                .filter(each -> each.kind() == Kind.SCALED)
                .mapToDouble(each -> each.range().length())
                .sum();
        double perSecond = seconds == 0 ? 0 : (end - start - fixed) / seconds;
        List<Piece> pieces = new ArrayList<>();
        double at = start;
        for (Extent.Stretch each : extent.stretches()) {
            double length = each.kind() == Kind.SCALED ? each.range().length() * perSecond : fixedLength(each.kind());
            pieces.add(new Piece(each.kind(), each.range(), at, at + length));
            at += length;
        }
        return new TimeScale(pieces);
    }

    private static double fixedLength(Kind kind) {
        return switch (kind) {
            case SCALED -> 0;
            case SLOT -> SLOT;
            case BREAK -> BREAK;
        };
    }

    /** In pixels; a time before the first or after the last piece lies at the edge. */
    double at(long second) {
        for (Piece piece : pieces) {
            if (second <= piece.range().latest()) {
                return piece.at(Math.max(second, piece.range().earliest()));
            }
        }
        return end();
    }

    double start() {
        return pieces.get(0).start();
    }

    double end() {
        return pieces.get(pieces.size() - 1).end();
    }

    List<Piece> breaks() {
        return pieces.stream().filter(piece -> piece.kind() == Kind.BREAK).toList();
    }
}
