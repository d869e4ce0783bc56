package press.postmortem.generator.diagnostic;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text file of the content, decoded, without a byte order mark, its line ends all {@code \n}. Offsets into {@link #text}
 * are what every later stage carries; lines and columns are computed when a diagnostic is made.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    /** Each is made when it is first asked for: all that is said of a long line shares one text. */
    private final String[] lines;

    /**
     * @param path relative to the content root, with {@code /} between names
     * @param text the whole text; {@code \r\n} and {@code \r} become {@code \n}
     */
    public SourceFile(String path, String text) {
        this.path = Objects.requireNonNull(path, "path");
        this.text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        this.lineStarts = lineStarts(this.text);
        this.lines = new String[lineStarts.length];
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * lines);
            starts[lines] = end + 1;
            lines++;
        }
        return Arrays.copyOf(starts, lines);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The 1-based line that holds the character at {@code offset}; the text's length is a legal offset. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, Objects.checkIndex(offset, text.length() + 1));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The place of {@code offset}, with the text of its line. */
    public Location locate(int offset) {
        int line = lineAt(offset);
        return new Location(path, line, offset - lineStarts[line - 1] + 1, line(line));
    }

    /** The text of a 1-based line, without its end. */
    public String line(int line) {
        String made = lines[line - 1];
        if (made == null) {
            int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
            made = text.substring(lineStarts[line - 1], end);
            lines[line - 1] = made;
        }
        return made;
    }

    /** The offset at which a 1-based line starts. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && path.equals(file.path) && text.equals(file.text);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
