package press.postmortem.generator.render.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A text in pieces, which nobody puts together that need not.
 *
 * @param list in order
 */
public record Pieces(List<Piece> list) {
    public Pieces {
        list = List.copyOf(list);
    }

    /** For one file. */
    public static Pieces of(String text) {
        return new Pieces(text.isEmpty() ? List.of() : List.of(Piece.passing(text)));
    }

    /**
     * For one file that is long: what is written of it is kept as its bytes at once.
     *
     * @param writing tells its parts, in order
     */
    public static Pieces written(Consumer<Consumer<String>> writing) {
        List<Piece> pieces = new ArrayList<>();
        writing.accept(part -> pieces.add(Piece.of(part)));
        return new Pieces(pieces);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public String text() {
        return list.size() == 1
                ? list.get(0).text()
                : list.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** All of it as UTF-8; not to be changed. */
    public byte[] whole() {
        return list.size() == 1 ? list.get(0).bytes() : Piece.joined(bytes());
    }

    /** UTF-8, piece by piece; not to be changed. */
    public List<byte[]> bytes() {
        return list.stream().map(Piece::bytes).toList();
    }

    /** The same for many files. */
    public Pieces kept() {
        return new Pieces(list.stream().map(Piece::kept).toList());
    }
}
