package press.postmortem.generator.render.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A word, or what stands between two. A word is a run of letters and digits, with the apostrophes in it; a number with the signs
 * in it, as in {@code 10.0.0.12}, {@code 18:53} or {@code 2024-03-01}; or one sign of a script that puts no blanks between words.
 *
 * @param listed how it stands in the list of words: in lower case, unless it mixes cases, as {@code connectionPool} does, or holds
 *     a digit, as {@code INC7} does
 */
record Piece(String text, Kind kind, String listed) {
    private static final Piece BLANK = new Piece(" ", Kind.GAP, " ");

    enum Kind {
        WORD,
        SIGN,
        GAP
    }

    /** How a word is written whose letters stand in the list in lower case. */
    enum Case {
        AS_LISTED,
        FIRST_UPPER,
        ALL_UPPER;

        String restore(String listed) {
            return switch (this) {
                case AS_LISTED -> listed;
                case FIRST_UPPER -> firstUpper(listed);
                case ALL_UPPER -> listed.toUpperCase(Locale.ROOT);
            };
        }
    }

    /** All of a text, in order. */
    static List<Piece> of(String text) {
        return of(text, new HashMap<>());
    }

    /** @param known every piece so far by its text, so that one that is there often is one object; may be shared by threads */
    static List<Piece> of(String text, Map<String, Piece> known) {
        List<Piece> pieces = new ArrayList<>();
        int gap = 0;
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            int end = WordEnd.of(text, at);
            boolean unspaced = end == at && WordEnd.isUnspaced(sign);
            if (end > at || unspaced) {
                addGap(text, gap, at, pieces, known);
                end = unspaced ? at + Character.charCount(sign) : end;
                String word = text.substring(at, end);
                pieces.add(known.computeIfAbsent(word, unspaced ? Piece::sign : Piece::word));
                gap = end;
            }
            at = Math.max(end, at + Character.charCount(sign));
        }
        addGap(text, gap, text.length(), pieces, known);
        return List.copyOf(pieces);
    }

    private static void addGap(String text, int start, int end, List<Piece> pieces, Map<String, Piece> known) {
        if (end == start + 1 && text.charAt(start) == ' ') {
            pieces.add(BLANK);
        } else if (end > start) {
            pieces.add(known.computeIfAbsent(text.substring(start, end), Piece::gap));
        }
    }

    private static Piece gap(String text) {
        return new Piece(text, Kind.GAP, text);
    }

    private static Piece sign(String text) {
        return new Piece(text, Kind.SIGN, text);
    }

    private static Piece word(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean lowered = !lower.equals(text)
                && text.codePoints().noneMatch(WordEnd::isNumber)
                && casing(text, lower).restore(lower).equals(text);
        return new Piece(text, Kind.WORD, lowered ? lower : text);
    }

    Case casing() {
        return casing(text, listed);
    }

    private static Case casing(String text, String listed) {
        if (listed.equals(text)) {
            return Case.AS_LISTED;
        }
        return firstUpper(listed).equals(text) ? Case.FIRST_UPPER : Case.ALL_UPPER;
    }

    private static String firstUpper(String listed) {
        int second = listed.offsetByCodePoints(0, 1);
        return listed.substring(0, second).toUpperCase(Locale.ROOT) + listed.substring(second);
    }
}
