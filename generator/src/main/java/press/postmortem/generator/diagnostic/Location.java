package press.postmortem.generator.diagnostic;

import java.util.Objects;

/**
 * A place in a source file, or in what was handed to the build.
 *
 * @param path the file, relative to the content root, with {@code /} between names
 * @param line 1-based; 0 where the file as a whole is meant
 * @param column 1-based, in UTF-16 units; 0 where the file as a whole is meant; one past the last column is the line's end
 * @param excerpt the text of that line; empty where the file as a whole is meant
 */
public record Location(String path, int line, int column, String excerpt) implements Comparable<Location> {
    /** What stands for a letter that must not be shown. */
    public static final char MASK = '•';

    public Location {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(excerpt, "excerpt");
    }

    /** The file or folder as a whole. */
    public static Location ofFile(String path) {
        return new Location(path, 0, 0, "");
    }

    /**
     * The path of what stands in no file, but was handed to the build: {@code <postmortem.theme>}.
     *
     * @param name of a parameter
     */
    public static String pathOfParameter(String name) {
        return "<" + name + ">";
    }

    /** Whether this is a place in what was handed to the build, and in no file. */
    public boolean isParameter() {
        return path.startsWith("<");
    }

    /**
     * The same place, its excerpt without what must not be shown: each UTF-16 unit of it is a {@code •}, so that columns and
     * carets still fit.
     *
     * @param from the first column that is hidden, 1-based
     * @param to the column behind the last one; beyond the line's end where what is hidden goes on in the next line
     */
    public Location masking(int from, int to) {
        return new Location(path, line, column, masked(excerpt, from - 1, to - 1));
    }

    /**
     * A text with {@code •} for each of its units from {@code from} to {@code to}, as far as it has them.
     *
     * @param to one past the last index that is hidden
     */
    public static String masked(String text, int from, int to) {
        int start = Math.max(0, Math.min(from, text.length()));
        int end = Math.max(start, Math.min(to, text.length()));
        return text.substring(0, start) + String.valueOf(MASK).repeat(end - start) + text.substring(end);
    }

    @Override
    public int compareTo(Location other) {
        int files = path.compareTo(other.path);
        int lines = files == 0 ? Integer.compare(line, other.line) : files;
        return lines == 0 ? Integer.compare(column, other.column) : lines;
    }

    /** {@code path:line:column}, or {@code path} alone where the whole file is meant. */
    @Override
    public String toString() {
        return line == 0 ? path : path + ":" + line + ":" + column;
    }
}
