package press.postmortem.generator.document;

import java.util.ArrayList;
import java.util.List;

/** Gathers running text: pieces of text that touch become one, and HTML among them is woven in at the end. */
final class InlineRun {
    private final MarkdownContext context;
    private final List<HtmlTree.Part> parts = new ArrayList<>();
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int textOffset;
    private boolean hasTags;

    InlineRun(MarkdownContext context) {
        this.context = context;
    }

    void text(String more, int offset) {
        if (text.isEmpty()) {
            textOffset = offset;
        }
        text.append(more);
    }

    void add(Inline inline) {
        flush();
        addDirectly(inline);
    }

    void tag(HtmlText tag) {
        flush();
        hasTags = true;
        parts.add(new HtmlTree.Part.Html(tag));
    }

    List<Inline> finish() {
        flush();
        return hasTags ? new HtmlInlines(context).weave(parts, inlines) : List.copyOf(inlines);
    }

    private void flush() {
        if (!text.isEmpty()) {
            addDirectly(new Inline.Text(text.toString(), textOffset));
            text.setLength(0);
        }
    }

    private void addDirectly(Inline inline) {
        inlines.add(inline);
        parts.add(new HtmlTree.Part.Sibling(inline.offset()));
    }
}
