package press.postmortem.generator.render.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.render.output.Piece;
import press.postmortem.generator.render.output.Pieces;

/** A text while it is being written. What belongs to it alone is not joined before its last word is there. */
final class TextPieces {
    private final List<byte[]> own = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param text UTF-8, which nobody changes once it is here */
    void add(byte[] text) {
        if (text.length > 0) {
            own.add(text);
        }
    }

    void add(Pieces others) {
        for (Piece piece : others.list()) {
            if (piece.isPassing()) {
                own.add(piece.bytes());
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
        if (!own.isEmpty()) {
            pieces.add(Piece.passing(own));
            own.clear();
        }
    }
}
