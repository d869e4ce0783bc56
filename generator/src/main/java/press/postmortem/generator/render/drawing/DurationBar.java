package press.postmortem.generator.render.drawing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How long an incident took, as one bar: what it was spent with, in order, and how uncertain its end is.
 *
 * @param parts from the start of impact, each joining the one before
 * @param uncertain from the first to the last time that the end may have been; lies at the end of the last part
 */
public record DurationBar(List<Part> parts, Range uncertain) {
    private static final double HEIGHT = 18;

    public DurationBar {
        parts = List.copyOf(parts);
        Objects.requireNonNull(uncertain, "uncertain");
    }

    /** @param name what this time was spent with, in words, with how long it was */
    public record Part(String name, Texture texture, long from, long to) {}

    private double share(long second) {
        long start = parts.get(0).from();
        long end = Math.max(uncertain.latest(), parts.get(parts.size() - 1).to());
        return (second - start) / (double) (end - start);
    }

    /** As wide as what it stands in, on screens. It says nothing to those who listen, as its key does. */
    public String segments() {
        return Segments.html(boxes(end()), HEIGHT, "class", "bar", "aria-hidden", "true");
    }

    /**
     * An {@code <svg>} as wide as what it stands in, for paper.
     *
     * @param title what it says, in words
     */
    public String bar(String title) {
        Svg svg = new Svg();
        svg.open("svg", "class", "drawn bar", "role", "img", "width", "100%", "height", Svg.number(HEIGHT));
        svg.open("title").text(title).close("title");
        Strip strip = new Strip(svg, HEIGHT)
                .fills(parts.stream()
                        .map(part -> piece(part.from(), part.to(), part.texture()))
                        .toList());
        strip.uncertain(end()).boxes(boxes(end()));
        return svg.close("svg").line().toString();
    }

    private Strip.Piece end() {
        return piece(uncertain.earliest(), uncertain.latest(), Texture.UNCERTAIN);
    }

    private List<Strip.Piece> boxes(Strip.Piece end) {
        return Stream.concat(
                        parts.stream()
                                .map(part ->
                                        piece(part.from(), Math.min(part.to(), uncertain.earliest()), part.texture())),
                        Stream.of(end))
                .toList();
    }

    private Strip.Piece piece(long from, long to, Texture texture) {
        return new Strip.Piece(share(from), share(to), texture);
    }

    /** The parts by name, each with its pattern; {@code uncertainName} last, where the end is uncertain. */
    public Key key(String uncertainName) {
        Stream<Key.Entry> named = parts.stream().map(part -> new Key.Entry(part.texture(), part.name()));
        Stream<Key.Entry> end =
                uncertain.isExact() ? Stream.empty() : Stream.of(new Key.Entry(Texture.UNCERTAIN, uncertainName));
        return new Key(Stream.concat(named, end).toList());
    }
}
