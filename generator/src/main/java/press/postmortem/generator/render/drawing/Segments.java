package press.postmortem.generator.render.drawing;

import java.util.List;

/**
 * Writes a bar for screens: box beside box, each with the class of its texture, which a style sheet fills. Without one, a box has
 * its shade and an outline.
 */
final class Segments {
    private Segments() {}

    /**
     * @param attributes names and values by turns, of the {@code <div>} that holds the boxes
     * @param pieces each beginning where the one before ends
     */
    static String html(List<Strip.Piece> pieces, double height, String... attributes) {
        Svg html = new Svg().open("div", attributes);
        pieces.stream()
                .filter(piece -> !piece.isEmpty())
                .forEach(piece -> html.open(
                                "svg",
                                "class",
                                piece.texture().style(),
                                "width",
                                Svg.percent(piece.to() - piece.from()),
                                "height",
                                Svg.number(height),
                                "fill",
                                piece.texture().shade(),
                                "stroke",
                                "#000")
                        .empty("rect", "width", "100%", "height", "100%")
                        .close("svg"));
        return html.close("div").toString();
    }
}
