package press.postmortem.generator.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.postmortem.generator.incident.Wording;

/** Words of a text, for comparing what authors write with what the vocabulary knows. */
public final class Text {
    /** Most characters are below, and are asked for without a look at the tables of Unicode. */
    private static final char ASCII = 0x80;

    private static final String OPENING = "([\uFF08";
    private static final String CLOSING = ")]\uFF09";

    private Text() {}

    public static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Letters and digits in lower case, everything else a single blank; hyphens and apostrophes vanish. */
    public static String normalise(String text) {
        return normalise(text, Integer.MAX_VALUE);
    }

    /** The same of as much of a text as gives that many characters. */
    public static String normalise(String written, int most) {
        String text = Wording.composed(written);
        StringBuilder out = new StringBuilder(Math.min(text.length(), most));
        boolean gap = false;
        boolean ascii = true;
        for (int i = 0; i < text.length() && out.length() < most; i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '\u2019' || c == '-' && isInsideWord(text, i)) {
                continue;
            }
            if (isPartOfWord(c)) {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                ascii &= c < ASCII;
                out.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
            } else {
                gap = true;
            }
        }
        return ascii ? out.toString() : out.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPartOfWord(char c) {
        return c < ASCII
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK && !isPicturing(c);
    }

    /** Says of the sign before it whether it is drawn as a picture; Unicode counts it among the marks of letters. */
    private static boolean isPicturing(char c) {
        return c >= '\uFE00' && c <= '\uFE0F';
    }

    /** In lower case, with each character in its place. */
    public static String lowerCase(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() == text.length()) {
            return lower;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            out.setCharAt(i, Character.toLowerCase(text.charAt(i)));
        }
        return out.toString();
    }

    public static List<String> words(String text) {
        String normal = normalise(text);
        return normal.isEmpty() ? List.of() : List.of(normal.split(" "));
    }

    /** {@code :warning:} and the like, which stand for pictures. */
    public static String withoutEmojiCodes(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = emojiCodeEnd(text, at);
            if (end > at) {
                at = end;
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    /** Without the marks of punctuation around it. */
    public static String withoutPunctuation(String text) {
        String out = text.strip();
        while (!out.isEmpty() && ":\uFF1A-.,;)]".indexOf(out.charAt(0)) >= 0) {
            out = out.substring(1).strip();
        }
        while (!out.isEmpty() && ".,;)]".indexOf(out.charAt(out.length() - 1)) >= 0) {
            out = out.substring(0, out.length() - 1).strip();
        }
        return out;
    }

    /** Whether nothing but blanks and punctuation stands from there on. */
    public static boolean onlyPunctuation(String plain, int from) {
        for (int i = from; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Character.isWhitespace(c) && c != '.' && c != ',' && c != ';') {
                return false;
            }
        }
        return true;
    }

    /** The text outside round brackets. */
    public static String withoutBrackets(String text) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '\uFF08') {
                depth++;
            } else if ((c == ')' || c == '\uFF09') && depth > 0) {
                depth--;
            } else if (depth == 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** What stands inside each pair of round or square brackets, outermost first. */
    public static List<Bracket> brackets(String text) {
        List<Bracket> out = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int opening = OPENING.indexOf(c);
            if (opening >= 0) {
                int end = text.indexOf(CLOSING.charAt(opening), i);
                if (end > 0) {
                    out.add(new Bracket(text.substring(i + 1, end), i, end + 1));
                    i = end;
                }
            }
        }
        return out;
    }

    /** @param end after the closing bracket */
    public record Bracket(String content, int begin, int end) {}

    private static boolean isInsideWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static int emojiCodeEnd(String text, int at) {
        if (text.charAt(at) != ':') {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == ':' && end > at + 1;
        return closed ? end + 1 : at;
    }
}
