package press.postmortem.generator.render.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By which words a text is found whose order need not be kept. */
final class FoundWords {
    /** No one looks for what is longer: keys, digests and pictures written as text. */
    private static final int LONGEST = 48;

    private FoundWords() {}

    /**
     * Of signs that are written without blanks, each two that stand side by side are a word.
     *
     * @param known see {@link Piece#of(String, Map)}
     * @return each once
     */
    static List<String> in(List<String> texts, Map<String, Piece> known) {
        Set<String> words = new HashSet<>();
        texts.forEach(text -> add(Piece.of(text, known), words));
        return List.copyOf(words);
    }

    private static void add(List<Piece> pieces, Set<String> words) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            switch (piece.kind()) {
                case WORD -> {
                    if (piece.text().length() <= LONGEST) {
                        words.add(piece.listed());
                    }
                }
                case SIGN -> {
                    boolean pair = i + 1 < pieces.size() && pieces.get(i + 1).kind() == Piece.Kind.SIGN;
                    words.add(piece.text() + (pair ? pieces.get(i + 1).text() : ""));
                }
                case GAP -> {}
            }
        }
    }
}
