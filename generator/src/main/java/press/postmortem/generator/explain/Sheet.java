package press.postmortem.generator.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Plain text for a terminal, {@value #WIDTH} columns wide but for words that are longer. */
final class Sheet {
    private static final int WIDTH = 100;
    private static final int INDENT = 2;
    private static final int GAP = 2;

    /** A column that holds more than this many characters gives room to the others first. */
    private static final int NARROWEST = 12;

    private final StringBuilder out = new StringBuilder();

    /** A line at the margin, with a blank line above it. */
    void heading(String text) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        wrapped(text, WIDTH).forEach(line -> out.append(line).append('\n'));
    }

    /** The same in capitals. */
    void part(String name) {
        heading(name.toUpperCase(Locale.ROOT));
    }

    void line(String text) {
        table(List.of(List.of(text)));
    }

    /** Aligned columns; each row has as many cells as the first, and a cell may hold several lines. */
    void table(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = widths(rows);
        for (List<String> row : rows) {
            List<List<String>> cells = IntStream.range(0, row.size())
                    .mapToObj(column -> wrapped(row.get(column), widths[column]))
                    .toList();
            int lines = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < lines; line++) {
                append(cells, line, widths);
            }
        }
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], longestLine(row.get(column)));
            }
        }
        int room = WIDTH - INDENT - GAP * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        return IntStream.range(0, widths.length)
                .reduce((one, other) -> widths[other] > widths[one] ? other : one)
                .orElseThrow();
    }

    private static int longestLine(String cell) {
        return cell.lines().mapToInt(Sheet::length).max().orElse(0);
    }

    private void append(List<List<String>> cells, int line, int[] widths) {
        StringBuilder text = new StringBuilder(" ".repeat(INDENT));
        for (int column = 0; column < widths.length; column++) {
            String piece = line < cells.get(column).size() ? cells.get(column).get(line) : "";
            text.append(piece)
                    .append(" ".repeat(Math.max(0, widths[column] - length(piece))))
                    .append(" ".repeat(GAP));
        }
        out.append(text.toString().stripTrailing()).append('\n');
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
