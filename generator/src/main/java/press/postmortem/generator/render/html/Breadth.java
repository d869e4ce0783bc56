package press.postmortem.generator.render.html;

import java.util.stream.IntStream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;

/** How much room a table needs: a column can be no narrower than its longest word. */
public final class Breadth {
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

    /** Whether it needs a sheet turned on its side. */
    public static boolean isWide(Block.Table table) {
        int columns = table.head().cells().size();
        int letters = IntStream.range(0, columns)
                .map(column -> letters(table, column) + GAP)
                .sum();
        return columns > MANY || letters > UPRIGHT;
    }

    /** Whether a cell has a word that is broken where the columns have no room for it. */
    static boolean breaks(Block.Cell cell, boolean wide) {
        return longestWord(Inline.plainText(cell.content())) > (wide ? RUNNING : LONGEST);
    }

    private static int letters(Block.Table table, int column) {
        int most = letters(table.head(), column);
        for (Block.Row row : table.rows()) {
            most = Math.max(most, letters(row, column));
        }
        return most;
    }

    private static int letters(Block.Row row, int column) {
        return column < row.cells().size()
                ? letters(Inline.plainText(row.cells().get(column).content()).strip())
                : 0;
    }

    private static int letters(String text) {
        return Math.min(Math.max(longestWord(text), Math.min(text.length(), RUNNING)), LONGEST);
    }

    private static int longestWord(String text) {
        int longest = 0;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || " \t\n\f\r\u000B".indexOf(text.charAt(i)) >= 0) {
                longest = Math.max(longest, i - begin);
                begin = i + 1;
            }
        }
        return longest;
    }
}
