package press.postmortem.generator.document.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.postmortem.generator.document.Comment;
import press.postmortem.generator.document.metadata.BlockScalars;

/** The comments of one file, gathered while it is read. */
public final class Comments {
    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    private final List<Comment> all = new ArrayList<>();

    /** Those in a piece of HTML; one that is never closed is none. */
    void addAll(HtmlText html) {
        String text = html.text();
        int start = text.indexOf(OPENING);
        while (start >= 0) {
            int end = text.indexOf(CLOSING, start + OPENING.length());
            if (end < 0) {
                return;
            }
            int last = end + CLOSING.length() - 1;
            all.add(new Comment(
                    Comment.Kind.HTML,
                    text.substring(start + OPENING.length(), end),
                    html.offsets()[start],
                    html.offsets()[last] + 1));
            start = text.indexOf(OPENING, last);
        }
    }

    /**
     * Those of YAML or TOML between two offsets: from a {@code #} that leads its line or stands behind a blank, but in no block
     * scalar ({@code |}, {@code >}).
     */
    public void addMetadata(String text, int start, int end) {
        BlockScalars scalars = new BlockScalars();
        for (int line = start; line < end; line = lineEnd(text, line, end) + 1) {
            int lineEnd = lineEnd(text, line, end);
            if (scalars.hold(text.substring(line, lineEnd))) {
                continue;
            }
            int mark = mark(text, line, lineEnd);
            if (mark < lineEnd) {
                all.add(new Comment(Comment.Kind.METADATA, text.substring(mark + 1, lineEnd), mark, lineEnd));
            }
            scalars.pass(text.substring(line, mark));
        }
    }

    /** The first {@code #} of a line that is in no quotes; the line's end where there is none. */
    private static int mark(String text, int line, int lineEnd) {
        for (int i = line; i < lineEnd; i++) {
            char c = text.charAt(i);
            boolean atStart = i == line || " \t[{,=".indexOf(text.charAt(i - 1)) >= 0;
            if (c == '#' && (i == line || Character.isWhitespace(text.charAt(i - 1)))) {
                return i;
            }
            if (atStart && (c == '"' || c == '\'')) {
                i = closingQuote(text, i, lineEnd);
            }
        }
        return lineEnd;
    }

    /** The quote that closes the one at {@code open}; {@code open} itself where none does. */
    private static int closingQuote(String text, int open, int lineEnd) {
        char quote = text.charAt(open);
        for (int i = open + 1; i < lineEnd; i++) {
            if (text.charAt(i) == '\\' && quote == '"') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i;
            }
        }
        return open;
    }

    private static int lineEnd(String text, int start, int end) {
        int found = text.indexOf('\n', start);
        return found < 0 ? end : Math.min(found, end);
    }

    public void addAll(Comments others) {
        all.addAll(others.all);
    }

    /** By place, each once. */
    public List<Comment> all() {
        return all.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Comment::start))
                .toList();
    }
}
