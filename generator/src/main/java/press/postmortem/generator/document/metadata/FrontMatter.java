package press.postmortem.generator.document.metadata;

import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.document.text.Findings;

/**
 * Where a file's front matter stands.
 *
 * @param kind what language it is in
 * @param start where its content starts
 * @param end where its content ends
 * @param body where the body starts
 */
public record FrontMatter(Kind kind, int start, int end, int body) {
    /** The language of front matter. */
    public enum Kind {
        NONE,
        YAML,
        TOML
    }

    private static final FrontMatter NONE = new FrontMatter(Kind.NONE, 0, 0, 0);

    /** Between two lines {@code ---} (the second may be {@code ...}) or {@code +++}, of which the first leads the file. */
    public static FrontMatter of(String text, Findings findings) {
        int fence = skipBlankLines(text);
        Kind kind = kind(line(text, fence));
        if (kind == Kind.NONE) {
            return NONE;
        }
        int start = nextLine(text, fence);
        for (int line = start; line < text.length(); line = nextLine(text, line)) {
            if (closes(kind, line(text, line))) {
                if (kind == Kind.YAML && isReport(text.substring(start, line))) {
                    return NONE;
                }
                return new FrontMatter(kind, start, line, nextLine(text, line));
            }
        }
        if (holdsKey(kind, line(text, start))) {
            findings.add(ReadingRule.FRONT_MATTER_OPEN, fence, line(text, fence));
        }
        return NONE;
    }

    /**
     * Whether lines across the page stand above and below a whole report: a heading leads it, apart from the first of them, and
     * somewhere there is a sentence where YAML would have a key.
     */
    private static boolean isReport(String between) {
        int first = skipBlankLines(between);
        return first > 0 && between.startsWith("# ", first) && between.lines().anyMatch(FrontMatter::isSentence);
    }

    private static boolean isSentence(String line) {
        return !line.isEmpty()
                && Character.isLetter(line.charAt(0))
                && line.indexOf(':') < 0
                && line.stripTrailing().endsWith(".")
                && line.chars().filter(letter -> letter == ' ').count() > 1;
    }

    private static int skipBlankLines(String text) {
        int line = 0;
        while (line < text.length() && line(text, line).isEmpty()) {
            line = nextLine(text, line);
        }
        return line;
    }

    private static Kind kind(String line) {
        return line.equals("---") ? Kind.YAML : line.equals("+++") ? Kind.TOML : Kind.NONE;
    }

    private static boolean closes(Kind kind, String line) {
        return kind == Kind.TOML ? line.equals("+++") : line.equals("---") || line.equals("...");
    }

    private static boolean holdsKey(Kind kind, String line) {
        return kind == Kind.TOML ? line.contains("=") : line.contains(": ") || line.endsWith(":");
    }

    private static String line(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end).stripTrailing();
    }

    private static int nextLine(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }
}
