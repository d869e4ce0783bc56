package press.postmortem.generator.render.card;

/**
 * Outlines being drawn, and how much of each pixel lies inside them. Each edge adds to the pixels that it crosses the signed
 * area on its right; summed along a row, that is what is covered. Java's floating point is the same everywhere (JLS 15.4).
 */
final class Area {
    /** Straight pieces of a curve: at the size of a headline less than a tenth of a pixel off. */
    private static final int PIECES = 8;

    private final int width;
    private final int height;
    private final float[] cover;
    private double startX;
    private double startY;
    private double x;
    private double y;
    private int top;
    private int bottom;

    Area(int width, int height) {
        this.width = width;
        this.height = height;
        this.cover = new float[(width + 2) * height];
        this.top = height;
    }

    Area move(double toX, double toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
        return this;
    }

    Area line(double toX, double toY) {
        edge(x, y, toX, toY);
        x = toX;
        y = toY;
        return this;
    }

    /** @param midX the control point of a quadratic curve */
    Area curve(double midX, double midY, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double u = 1 - t;
            line(u * u * fromX + 2 * u * t * midX + t * t * toX, u * u * fromY + 2 * u * t * midY + t * t * toY);
        }
        return this;
    }

    Area close() {
        return line(startX, startY);
    }

    Area rectangle(double left, double top, double right, double bottom) {
        return move(left, top)
                .line(right, top)
                .line(right, bottom)
                .line(left, bottom)
                .close();
    }

    /** The first row of pixels that anything lies in. */
    int top() {
        return top;
    }

    /** The row below the last one. */
    int bottom() {
        return bottom;
    }

    /** How much more of this pixel is covered than of the one on its left; a sum below 0 is as good as one above. */
    float step(int row, int column) {
        return cover[row * (width + 2) + column];
    }

    private void edge(double fromX, double fromY, double toX, double toY) {
        if (fromY == toY) {
            return;
        }
        top = Math.min(top, (int) Math.max(0, Math.floor(Math.min(fromY, toY))));
        bottom = Math.max(bottom, (int) Math.min(height, Math.ceil(Math.max(fromY, toY))));
        double direction = fromY < toY ? 1 : -1;
        double topX = fromY < toY ? fromX : toX;
        double topY = Math.min(fromY, toY);
        double bottomY = Math.max(fromY, toY);
        double slope = (toX - fromX) / (toY - fromY);
        int last = (int) Math.min(height - 1, Math.ceil(bottomY) - 1);
        for (int row = (int) Math.max(0, Math.floor(topY)); row <= last; row++) {
            double top = Math.max(topY, row);
            double bottom = Math.min(bottomY, row + 1);
            double one = topX + (top - topY) * slope;
            double other = topX + (bottom - topY) * slope;
            stripe(row, Math.min(one, other), Math.max(one, other), direction * (bottom - top));
        }
    }

    /** The part of an edge within one row of pixels. */
    private void stripe(int row, double left, double right, double rise) {
        double low = Math.max(0, Math.min(width, left));
        double high = Math.max(0, Math.min(width, right));
        int first = (int) low;
        int last = (int) Math.ceil(high) - 1;
        int start = row * (width + 2);
        if (last <= first) {
            double mean = (low + high) / 2 - first;
            cover[start + first] += rise * (1 - mean);
            cover[start + first + 1] += rise * mean;
            return;
        }
        double each = rise / (high - low);
        double before = 0;
        for (int column = first; column <= last; column++) {
            double from = Math.max(low, column);
            double to = Math.min(high, column + 1);
            double inside = each * ((to - from) * (column + 1 - (from + to) / 2)) + each * (from - low);
            cover[start + column] += inside - before;
            before = inside;
        }
        cover[start + last + 1] += rise - before;
    }
}
