package press.postmortem.generator.explain;

import press.postmortem.generator.document.Inline;
import press.postmortem.generator.explain.Pieces.Piece;

/** What the pieces of a body are called. */
final class Forms {
    private Forms() {}

    /** @param written the event's time */
    static String ofEvent(Piece piece, String written) {
        String text = Inline.plainText(piece.text());
        String led = isLabelled(text, written) ? " with a label before its time" : "";
        return switch (piece.form()) {
            case BULLET -> "a bullet" + led;
            case NUMBERED_ITEM -> "a numbered item" + led;
            case ROW -> "a row of a table";
            case HEADING -> "a heading" + led;
            case CODE -> "a line of a code block";
            case LINE -> text.startsWith("|") ? "a row of a table without a head" : "a line" + led;
        };
    }

    static String ofAction(Piece piece) {
        return switch (piece.form()) {
            case BULLET -> "a bullet";
            case NUMBERED_ITEM -> "a numbered item";
            case ROW -> "a row of a table";
            case HEADING -> "a heading";
            case CODE -> "a code block";
            case LINE -> "a paragraph";
        };
    }

    private static boolean isLabelled(String text, String written) {
        int time = text.indexOf(written);
        return time > 0
                && text.substring(0, time).chars().filter(Character::isLetter).count() > 1;
    }
}
