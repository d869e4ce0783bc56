package press.postmortem.generator.render.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Every word and every gap between words, numbered: first the two marks of {@link Piece.Case}, then the most frequent words and
 * all gaps, which get the shortest numbers, then the other words by letter.
 */
final class Lexicon {
    /** As many as fit numbers of one or two characters, beside the marks. */
    private static final int FREQUENT = 3233;

    private static final String BLANK = " ";

    private final List<String> frequent;
    private final List<String> others;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Lexicon(List<String> frequent, List<String> others) {
        this.frequent = frequent;
        this.others = others;
        frequent.forEach(this::number);
        others.forEach(this::number);
    }

    private void number(String symbol) {
        numbers.put(symbol, firstNumber() + numbers.size());
    }

    private static int firstNumber() {
        return Piece.Case.values().length - 1;
    }

    /**
     * @param shown the texts that will be written out
     * @param found words that are listed beside those of the texts
     */
    static Lexicon of(List<List<Piece>> shown, Iterable<String> found) {
        Map<String, int[]> counts = new HashMap<>();
        TreeSet<String> gaps = new TreeSet<>();
        for (List<Piece> text : shown) {
            for (Piece piece : text) {
                counts.computeIfAbsent(piece.listed(), unseen -> new int[1])[0]++;
                if (piece.kind() == Piece.Kind.GAP) {
                    gaps.add(piece.text());
                }
            }
        }
        List<String> ranked = new ArrayList<>(counts.keySet());
        ranked.sort(Comparator.comparingInt((String symbol) -> counts.get(symbol)[0])
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        List<String> frequent = new ArrayList<>(ranked.subList(0, Math.min(FREQUENT, ranked.size())));
        gaps.removeAll(frequent);
        frequent.addAll(gaps);
        TreeSet<String> others = new TreeSet<>(counts.keySet());
        found.forEach(others::add);
        others.removeAll(frequent);
        return new Lexicon(frequent, List.copyOf(others));
    }

    List<String> frequent() {
        return frequent;
    }

    List<String> others() {
        return others;
    }

    int number(Piece.Case mark) {
        return mark.ordinal() - 1;
    }

    /** A text as numbers. A single blank between two words is left out. */
    String encoded(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean inner = i > 0 && i + 1 < pieces.size();
            boolean understood = piece.text().equals(BLANK)
                    && inner
                    && pieces.get(i - 1).kind() == Piece.Kind.WORD
                    && pieces.get(i + 1).kind() == Piece.Kind.WORD;
            if (!understood) {
                append(piece, out);
            }
        }
        return out.toString();
    }

    private void append(Piece piece, StringBuilder out) {
        if (piece.casing() != Piece.Case.AS_LISTED) {
            Digits.append(number(piece.casing()), out);
        }
        Digits.append(numbers.get(piece.listed()), out);
    }
}
