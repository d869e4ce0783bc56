package press.postmortem.generator.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, or what stands between two. A word is a run of letters and digits, with the apostrophes in it; a number with the signs
 * in it, as in {@code 10.0.0.12}, {@code 18:53} or {@code 2024-03-01}; or one sign of a script that puts no blanks between words.
 *
 * @param listed how it stands in the list of words: in lower case, unless it mixes cases, as {@code connectionPool} does, or holds
 *     a digit, as {@code INC7} does
 */
record Piece(String text, Kind kind, String listed) {
    private static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}";
    private static final String SPACED = "[\\p{L}\\p{M}\\p{N}&&[^" + UNSPACED + "]]";
    /** Its loops are bounded, as a text may be made of nothing else. */
    private static final Pattern WORD = Pattern.compile("\\p{Nd}+(?:[.:/-]\\p{Nd}+){1,40}(?!" + SPACED + ")|(["
            + UNSPACED + "])|" + SPACED + "+(?:['’]" + SPACED + "+){0,40}");

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}'’]+");

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
        List<Piece> pieces = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int at = 0;
        while (word.find()) {
            addGap(text.substring(at, word.start()), pieces);
            pieces.add(word.group(1) == null ? word(word.group()) : new Piece(word.group(), Kind.SIGN, word.group()));
            at = word.end();
        }
        addGap(text.substring(at), pieces);
        return pieces;
    }

    private static void addGap(String gap, List<Piece> pieces) {
        if (!gap.isEmpty()) {
            pieces.add(new Piece(gap, Kind.GAP, gap));
        }
    }

    private static Piece word(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean lowered = !lower.equals(text)
                && LETTERS.matcher(text).matches()
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
