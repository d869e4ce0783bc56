package press.postmortem.generator.render.markdown;

import java.util.regex.Pattern;

/**
 * Backslashes where a text would mean something to Markdown, and nowhere else. Tags of other tools can't be escaped; what was
 * read holds none.
 */
final class Escaping {
    /** A list, a heading, a quote, a rule, an underline, a definition, a container: what a line is, by how it begins. */
    private static final Pattern LINE_START = Pattern.compile(
            "(?:[-+*](?=[ \\t]|$)|#{1,6}(?=[ \\t]|$)|>|[-=_*][-=_* ]*$|:(?=[ \\t:])|!!!|\\?\\?\\?|\\|)");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(?=[ \\t]|$)");

    private static final Pattern REFERENCE = Pattern.compile("&(?:#[0-9]|#[xX]|[a-zA-Z])[0-9a-zA-Z]*;");

    private Escaping() {}

    /**
     * @param before what stands before it on the page, of which the last character counts
     * @param cell whether it stands in a table
     */
    static String text(String text, CharSequence before, boolean cell) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c == ' ') {
                continue;
            }
            char last = i > 0 ? text.charAt(i - 1) : before.length() > 0 ? before.charAt(before.length() - 1) : '\n';
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            boolean lineEnd = c == '\n' || c == '\r';
            boolean reference =
                    c == '&' && REFERENCE.matcher(text).region(i, text.length()).lookingAt();
            if (lineEnd || reference || means(c, last, next, cell)) {
                out.append(text.substring(written, i)).append(lineEnd ? " " : reference ? "&amp;" : "\\" + c);
                written = i + 1;
            }
        }
        return written == 0 ? text : out.append(text.substring(written)).toString();
    }

    private static boolean means(char c, char last, char next, boolean cell) {
        return switch (c) {
            case '\\' -> next == 0 || isPunctuation(next);
            case '`', '[', ']' -> true;
            case '*' -> !(isBlank(last) && isBlank(next) && next != 0);
            case '_' -> !(isWord(last) && isWord(next)) && !(isBlank(last) && isBlank(next) && next != 0);
            case '~' -> last == '~' || next == '~' || next == 0;
            case '<' -> next == 0 || Character.isLetter(next) || "/!?".indexOf(next) >= 0;
            case '|' -> cell;
            default -> false;
        };
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == 0;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !isWord(c);
    }

    /** Lines of running text that would be something else by how they begin; the blanks that end a line are kept. */
    static String lines(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (String line : text.split("\n", -1)) {
            out.append(out.isEmpty() ? "" : "\n").append(line(line.stripLeading()));
        }
        return out.toString();
    }

    private static String line(String line) {
        if (line.isEmpty() || Character.isLetter(line.charAt(0))) {
            return line;
        }
        if (LINE_START.matcher(line).lookingAt() && !isStrong(line)) {
            return "\\" + line;
        }
        return NUMBER.matcher(line).lookingAt() ? NUMBER.matcher(line).replaceFirst("$1\\\\$2") : line;
    }

    private static boolean isStrong(String line) {
        return line.startsWith("**") && line.length() > 4 && line.endsWith("**") && line.charAt(2) != ' ';
    }
}
