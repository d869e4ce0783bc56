package press.postmortem.generator.render.theme;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.render.output.Piece;
import press.postmortem.generator.render.output.Pieces;

/** A text while it is being written. What belongs to it alone is not copied before its last word is there. */
final class TextPieces {
    private final List<String> own = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    void add(String text) {
        own.add(text);
    }

    void add(Pieces others) {
        for (Piece piece : others.list()) {
            if (piece instanceof Piece.Passing) {
                own.add(piece.text());
            } else {
                endOwn();
                pieces.add(piece);
            }
        }
    }

    Pieces pieces() {
        endOwn();
        return new Pieces(pieces);
    }

    private void endOwn() {
        String text = String.join("", own);
        own.clear();
        if (!text.isEmpty()) {
            pieces.add(Piece.passing(text));
        }
    }
}
