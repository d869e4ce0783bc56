package press.postmortem.generator.render.card;

import java.util.ArrayList;
import java.util.List;

/**
 * An outline being drawn, and how much of each pixel lies inside it. Each edge is asked where it crosses some lines within each
 * row of pixels, and everything on the right of there is inside, or no longer. Java's floating point is the same everywhere
 * (JLS 15.4).
 */
final class Area {
    /** Straight pieces of a curve: at the size of a headline less than a tenth of a pixel off. */
    private static final int PIECES = 8;

    /** In a row of pixels. */
    private static final int LINES = 16;

    private final List<Edge> edges = new ArrayList<>();
    private double startX;
    private double startY;
    private double x;
    private double y;

    private record Edge(double fromX, double fromY, double toX, double toY) {}

    void move(double toX, double toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    void line(double toX, double toY) {
        edges.add(new Edge(x, y, toX, toY));
        x = toX;
        y = toY;
    }

    /** @param midX the control point of a quadratic curve */
    void curve(double midX, double midY, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double u = 1 - t;
            line(u * u * fromX + 2 * u * t * midX + t * t * toX, u * u * fromY + 2 * u * t * midY + t * t * toY);
        }
    }

    void close() {
        line(startX, startY);
    }

    /** The pixels, where 0, 0 is the upper left corner of one. */
    Canvas.Shape shape() {
        int left = (int) Math.floor(edges.stream().mapToDouble(Edge::toX).min().orElse(0));
        int top = (int) Math.floor(edges.stream().mapToDouble(Edge::toY).min().orElse(0));
        int right = (int) Math.floor(edges.stream().mapToDouble(Edge::toX).max().orElse(0));
        int bottom =
                (int) Math.floor(edges.stream().mapToDouble(Edge::toY).max().orElse(0));
        int words = 1 + (right - left) / Canvas.PIXELS;
        double[] steps = new double[words * Canvas.PIXELS * (1 + bottom - top) + 1];
        for (Edge edge : edges) {
            cross(edge, left, top, words * Canvas.PIXELS, steps);
        }
        long[] pixels = new long[words * (1 + bottom - top)];
        double covered = 0;
        for (int i = 0; i < steps.length - 1; i++) {
            covered += steps[i];
            long shade = (long) (Math.min(1, Math.abs(covered)) * Canvas.TEXT + 0.5);
            pixels[i / Canvas.PIXELS] = pixels[i / Canvas.PIXELS] << Canvas.BITS | shade;
        }
        return new Canvas.Shape(left, top, words, pixels);
    }

    /** Adds to the steps of coverage from each pixel to the next; a sum below 0 is as good as one above. */
    private static void cross(Edge edge, int left, int top, int width, double[] steps) {
        double slope = (edge.toX() - edge.fromX()) / (edge.toY() - edge.fromY());
        double step = (edge.fromY() < edge.toY() ? 1.0 : -1.0) / LINES;
        int end = (int) Math.ceil((Math.max(edge.fromY(), edge.toY()) - top) * LINES - 0.5);
        for (int i = (int) Math.ceil((Math.min(edge.fromY(), edge.toY()) - top) * LINES - 0.5); i < end; i++) {
            double x = edge.fromX() + ((i + 0.5) / LINES + top - edge.fromY()) * slope - left;
            int pixel = i / LINES * width + (int) x;
            steps[pixel] += step * ((int) x + 1 - x);
            steps[pixel + 1] += step * (x - (int) x);
        }
    }
}
