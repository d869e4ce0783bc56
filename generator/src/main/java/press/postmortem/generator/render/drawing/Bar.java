package press.postmortem.generator.render.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts as one bar, part beside part.
 *
 * @param parts in the order in which they are drawn
 * @param whole the count that takes the whole breadth, at least the sum of the parts
 */
public record Bar(List<Part> parts, long whole) {
    private static final double THIN = 8;
    private static final double TALL = 24;

    public Bar {
        parts = List.copyOf(parts);
    }

    public record Part(long count, Texture texture) {}

    /** A bar of one part. */
    public static Bar of(long count, long whole) {
        return new Bar(List.of(new Part(count, Texture.SOLID)), whole);
    }

    /** A thin bar beside figures that it repeats, so it says nothing to those who listen. */
    public String thin() {
        return Segments.html(pieces(), THIN, "class", "bar thin", "aria-hidden", "true");
    }

    /** A bar that stands for itself. */
    public String tall(String title) {
        return Segments.html(pieces(), TALL, "class", "bar", "role", "img", "aria-label", title);
    }

    private List<Strip.Piece> pieces() {
        List<Strip.Piece> pieces = new ArrayList<>();
        long before = 0;
        for (Part part : parts) {
            long after = before + part.count();
            pieces.add(new Strip.Piece((double) before / whole, (double) after / whole, part.texture()));
            before = after;
        }
        return pieces;
    }
}
