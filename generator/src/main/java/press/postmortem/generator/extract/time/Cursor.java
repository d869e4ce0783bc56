package press.postmortem.generator.extract.time;

import java.util.Locale;
import java.util.OptionalInt;
import press.postmortem.generator.incident.Wording;

/** A place in a text that moves forward as things are recognised, and back where a guess was wrong. */
final class Cursor {
    /** No word of a time is longer; the limit keeps every attempt short. */
    private static final int LONGEST_WORD = 24;

    /** Most characters are below, and are asked for without a look at the tables of Unicode. */
    private static final char ASCII = 0x80;

    private final String text;
    private final int begin;
    private final int end;
    private int at;
    private int wordBegin = -1;
    private String word = "";
    private int wordLength;

    Cursor(String text, int at) {
        this(text, 0, at);
    }

    private Cursor(String text, int begin, int at) {
        this.text = text;
        this.begin = begin;
        this.end = text.length();
        this.at = at;
    }

    /** At a place of a text before which nothing is seen, as if the text began there. */
    static Cursor from(String text, int place) {
        return new Cursor(text, place, place);
    }

    int at() {
        return at;
    }

    void backTo(int place) {
        at = place;
    }

    boolean atEnd() {
        return at >= end;
    }

    /** The character so many places ahead; {@code '\0'} beyond either end. */
    char ahead(int places) {
        int place = at + places;
        return place >= begin && place < end ? text.charAt(place) : '\0';
    }

    char here() {
        return at < end ? text.charAt(at) : '\0';
    }

    void step() {
        at++;
    }

    boolean take(char wanted) {
        if (here() != wanted || atEnd()) {
            return false;
        }
        at++;
        return true;
    }

    boolean takeAny(String wanted) {
        if (atEnd() || wanted.indexOf(here()) < 0) {
            return false;
        }
        at++;
        return true;
    }

    boolean take(String wanted) {
        if (!text.startsWith(wanted, at)) {
            return false;
        }
        at += wanted.length();
        return true;
    }

    /** Takes a word in either case, which must end there. */
    boolean takeWord(String wanted) {
        char here = here();
        boolean otherLetter = here < ASCII && Character.toLowerCase(here) != wanted.charAt(0) && !isAccent(ahead(1));
        if (otherLetter) {
            return false;
        }
        if (text.regionMatches(true, at, wanted, 0, wanted.length()) && !isWordCharacter(ahead(wanted.length()))) {
            at += wanted.length();
            return true;
        }
        return takeComposed(wanted);
    }

    /** Takes a word whose accents are characters of their own. */
    private boolean takeComposed(String wanted) {
        if (!word().equals(wanted) || wordLength == wanted.length()) {
            return false;
        }
        at += wordLength;
        return true;
    }

    boolean skipBlanks() {
        int before = at;
        while (!atEnd() && isBlank(here())) {
            at++;
        }
        return at > before;
    }

    /** A run of as many digits as allowed, no more and no fewer; takes nothing otherwise. */
    OptionalInt number(int fewest, int most) {
        int value = 0;
        int length = 0;
        while (length <= most && isDigit(ahead(length))) {
            value = value * 10 + Character.digit(ahead(length), 10);
            length++;
        }
        if (length < fewest || length > most) {
            return OptionalInt.empty();
        }
        at += length;
        return OptionalInt.of(value);
    }

    /** How many digits stand here, counted up to nine. */
    int digits() {
        int length = 0;
        while (length < 9 && isDigit(ahead(length))) {
            length++;
        }
        return length;
    }

    /** The letters that stand here, in lower case, without taking them; empty where there are none or too many. */
    String word() {
        if (wordBegin != at) {
            wordBegin = at;
            word = lookAtWord();
        }
        return word;
    }

    private String lookAtWord() {
        int length = 0;
        while (length <= LONGEST_WORD && (isLetter(ahead(length)) || length > 0 && isAccent(ahead(length)))) {
            length++;
        }
        wordLength = length;
        return length == 0 || length > LONGEST_WORD
                ? ""
                : Wording.composed(text.substring(at, at + length)).toLowerCase(Locale.ROOT);
    }

    /** What stands between two places. */
    String between(int from, int to) {
        return text.substring(from, to);
    }

    /** Goes on to where a word begins or a number, which may be here; whether there is one. */
    boolean toWordStart() {
        if (isWordCharacter(ahead(-1))) {
            while (at < end && isWordCharacter(text.charAt(at))) {
                at++;
            }
        }
        while (at < end && !isWordCharacter(text.charAt(at))) {
            at++;
        }
        return at < end;
    }

    static boolean isWordCharacter(char character) {
        return character < ASCII
                ? isAsciiLetter(character) || character >= '0' && character <= '9'
                : Character.isLetterOrDigit(character) || isAccent(character);
    }

    /** A mark on the letter before it. */
    private static boolean isAccent(char character) {
        return character >= '\u0300' && character <= '\u036f';
    }

    static boolean isDigit(char character) {
        return character < ASCII ? character >= '0' && character <= '9' : Character.isDigit(character);
    }

    static boolean isUpperCase(char character) {
        return character < ASCII ? character >= 'A' && character <= 'Z' : Character.isUpperCase(character);
    }

    static boolean isBlank(char character) {
        return character == ' ' || Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isLetter(char character) {
        return character < ASCII ? isAsciiLetter(character) : Character.isLetter(character);
    }

    private static boolean isAsciiLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }
}
