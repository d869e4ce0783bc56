package press.postmortem.generator.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A part of a text that can be cut into smaller ones where blocks begin, but not within fenced code. */
record TextPiece(String text, int start, int end) {
    TextPiece(String text) {
        this(text, 0, text.length());
    }

    int length() {
        return end - start;
    }

    List<TextPiece> atHeadings() {
        return cut(line -> line.startsWith("#"));
    }

    List<TextPiece> atBlankLines() {
        return cut(String::isBlank);
    }

    private List<TextPiece> cut(Predicate<String> before) {
        List<TextPiece> pieces = new ArrayList<>();
        int pieceStart = start;
        String fence = "";
        for (int line = start; line < end; ) {
            int next = Math.min(end, nextLine(line));
            String written = text.substring(line, next);
            if (fence.isEmpty() && line > pieceStart && before.test(written)) {
                pieces.add(new TextPiece(text, pieceStart, line));
                pieceStart = line;
            }
            fence = fenceAfter(fence, written.strip());
            line = next;
        }
        pieces.add(new TextPiece(text, pieceStart, end));
        return pieces;
    }

    private int nextLine(int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }

    private static String fenceAfter(String open, String line) {
        if (!open.isEmpty()) {
            return line.startsWith(open) ? "" : open;
        }
        return line.startsWith("```") ? "```" : line.startsWith("~~~") ? "~~~" : "";
    }
}
