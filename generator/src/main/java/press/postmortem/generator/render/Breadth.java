package press.postmortem.generator.render;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;

/** Whether a table needs a sheet turned on its side: a column can be no narrower than its longest word. */
final class Breadth {
    /** What an upright sheet holds at the size in which tables are set, between its margins. */
    private static final int UPRIGHT = 100;

    /** The space beside a column, in letters. */
    private static final int GAP = 2;

    /** A longer word is broken. */
    private static final int LONGEST = 24;

    /** A column of running text is no pleasure to read when it is narrower. */
    private static final int RUNNING = 12;

    private static final int MANY = 8;

    private Breadth() {}

    static boolean isWide(Block.Table table) {
        int columns = table.head().cells().size();
        int letters = IntStream.range(0, columns)
                .map(column -> letters(table, column) + GAP)
                .sum();
        return columns > MANY || letters > UPRIGHT;
    }

    private static int letters(Block.Table table, int column) {
        return Stream.concat(Stream.of(table.head()), table.rows().stream())
                .filter(row -> column < row.cells().size())
                .map(row -> Inline.plainText(row.cells().get(column).content()).strip())
                .mapToInt(Breadth::letters)
                .max()
                .orElse(0);
    }

    private static int letters(String text) {
        int longest = List.of(text.split("\\s+")).stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.min(Math.max(longest, Math.min(text.length(), RUNNING)), LONGEST);
    }
}
