package press.postmortem.generator.document.markdown;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.text.Characters;

/** A text without any reading of its marks: a paragraph between blank lines, each line a line. */
final class PlainParagraphs {
    private PlainParagraphs() {}

    /** @param shift where the text starts in its source */
    static List<Block> of(String text, int start, int end, int shift) {
        List<Block> paragraphs = new ArrayList<>();
        List<Inline> lines = new ArrayList<>();
        for (int line = start; line < end; ) {
            int lineEnd = text.indexOf('\n', line);
            lineEnd = lineEnd < 0 ? end : Math.min(end, lineEnd);
            String written = text.substring(line, lineEnd);
            if (written.isBlank()) {
                flush(lines, paragraphs);
            } else {
                add(written, line + shift, lines);
            }
            line = lineEnd + 1;
        }
        flush(lines, paragraphs);
        return paragraphs;
    }

    private static void add(String line, int offset, List<Inline> lines) {
        if (!lines.isEmpty()) {
            lines.add(new Inline.SoftBreak(offset - 1));
        }
        String text = line.stripLeading();
        lines.add(new Inline.Text(Characters.presentable(text), offset + line.length() - text.length()));
    }

    private static void flush(List<Inline> lines, List<Block> paragraphs) {
        if (!lines.isEmpty()) {
            paragraphs.add(new Block.Paragraph(lines, lines.get(0).offset()));
            lines.clear();
        }
    }
}
