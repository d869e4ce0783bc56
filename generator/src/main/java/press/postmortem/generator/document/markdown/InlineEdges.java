package press.postmortem.generator.document.markdown;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.document.Inline;

/** The two ends of running text. */
final class InlineEdges {
    private InlineEdges() {}

    /** Without blanks and line ends at either end. */
    static List<Inline> trimmed(List<Inline> content) {
        List<Inline> out = new ArrayList<>(content);
        while (!out.isEmpty() && isBlank(out.get(0))) {
            out.remove(0);
        }
        while (!out.isEmpty() && isBlank(out.get(out.size() - 1))) {
            out.remove(out.size() - 1);
        }
        if (!out.isEmpty() && out.get(0) instanceof Inline.Text text) {
            String kept = text.text().stripLeading();
            out.set(0, new Inline.Text(kept, text.offset() + text.text().length() - kept.length()));
        }
        if (!out.isEmpty() && out.get(out.size() - 1) instanceof Inline.Text text) {
            out.set(out.size() - 1, new Inline.Text(text.text().stripTrailing(), text.offset()));
        }
        return out;
    }

    private static boolean isBlank(Inline inline) {
        return inline.isBreak()
                || inline instanceof Inline.Text text && text.text().isBlank();
    }
}
