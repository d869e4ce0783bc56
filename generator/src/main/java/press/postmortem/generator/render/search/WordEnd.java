package press.postmortem.generator.render.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Where a word ends that is a run of letters and digits, or a number with signs in it: see {@link Piece}. */
final class WordEnd {
    /** As many parts as one word may have. */
    private static final int PARTS = 40;

    private static final Set<Character.UnicodeScript> UNSPACED = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI);

    /** Thai is the first in Unicode's order. */
    private static final int FIRST_UNSPACED = 0x0E00;

    private static final int LETTERS = types(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER,
            Character.NON_SPACING_MARK,
            Character.ENCLOSING_MARK,
            Character.COMBINING_SPACING_MARK);

    private static final int NUMBERS =
            types(Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);

    private WordEnd() {}

    /** @return where it starts, if no word starts there */
    static int of(String text, int start) {
        int number = Character.isDigit(text.codePointAt(start)) ? endOfNumber(text, start) : start;
        if (number > start) {
            return number;
        }
        int end = endOfLetters(text, start);
        for (int part = 0; part < PARTS && end > start && isOneOf("'\u2019", text, end); part++) {
            int next = endOfLetters(text, end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Digits with signs between them. A part that letters follow is none of it. */
    private static int endOfNumber(String text, int start) {
        int before = start;
        int part = start;
        int end = endOfDigits(text, start);
        for (int parts = 0; parts < PARTS && isOneOf(".:/-", text, end); parts++) {
            int next = endOfDigits(text, end + 1);
            if (next == end + 1) {
                break;
            }
            before = parts == 0 ? start : end;
            part = end + 1;
            end = next;
        }
        while (end > part && end < text.length() && isSpaced(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end > part && part > start ? end : before;
    }

    private static int endOfDigits(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isDigit(text.codePointAt(at))) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    private static int endOfLetters(String text, int start) {
        int at = start;
        while (at < text.length() && isSpaced(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isOneOf(String signs, String text, int at) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    /** A letter or a digit of a script that puts blanks between words. */
    private static boolean isSpaced(int sign) {
        return isOf(LETTERS | NUMBERS, sign) && !isUnspaced(sign);
    }

    static boolean isUnspaced(int sign) {
        return sign >= FIRST_UNSPACED && UNSPACED.contains(Character.UnicodeScript.of(sign));
    }

    static boolean isNumber(int sign) {
        return isOf(NUMBERS, sign);
    }

    private static boolean isOf(int types, int sign) {
        return (types >> Character.getType(sign) & 1) == 1;
    }

    private static int types(int... types) {
        return Arrays.stream(types).map(type -> 1 << type).sum();
    }
}
