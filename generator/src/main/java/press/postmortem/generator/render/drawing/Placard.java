package press.postmortem.generator.render.drawing;

/**
 * A word in a drawing with the room that it takes, in pixels.
 *
 * @param y of its base line
 */
record Placard(String text, Style style, Anchor anchor, double x, double y, double width) {
    Placard(String text, Style style, Anchor anchor, double x, double y) {
        this(text, style, anchor, x, y, style == Style.SOFT ? Lettering.small(text) : Lettering.bold(text));
    }

    /** Bold, 13 pixels; plain, 13 pixels; soft, 12 pixels. */
    enum Style {
        BOLD,
        PLAIN,
        SOFT
    }

    /** What of the word lies at {@code x}. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** The same word at another place along the band. */
    Placard at(double x) {
        return new Placard(text, style, anchor, x, y, width);
    }

    double left() {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }

    double right() {
        return left() + width;
    }
}
