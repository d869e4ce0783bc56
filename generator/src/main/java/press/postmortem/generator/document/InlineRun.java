package press.postmortem.generator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers running text: pieces of text that touch become one, and HTML among them is woven in at the end. */
final class InlineRun {
    private final MarkdownContext context;
    private final List<HtmlTree.Part> parts = new ArrayList<>();
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int textOffset;
    private final boolean keepsAttributes;
    private boolean hasTags;

    /** @param keepsAttributes whether lists of attributes stay for somebody else to read */
    InlineRun(MarkdownContext context, boolean keepsAttributes) {
        this.context = context;
        this.keepsAttributes = keepsAttributes;
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
        return RedactionMarks.joined(hasTags ? new HtmlInlines(context).weave(parts, inlines) : inlines);
    }

    private void flush() {
        if (!text.isEmpty()) {
            String kept = withoutTags(text.toString());
            if (!kept.isEmpty()) {
                for (Inline piece : RedactionMarks.split(new Inline.Text(kept, textOffset))) {
                    addDirectly(piece);
                }
            }
            text.setLength(0);
        }
    }

    private String withoutTags(String written) {
        if (written.indexOf('{') < 0) {
            return written;
        }
        StringBuilder kept = new StringBuilder();
        int done = 0;
        for (Optional<ForeignTag.Found> next = ForeignTag.find(written, 0); next.isPresent(); ) {
            ForeignTag.Found found = next.get();
            String tag = written.substring(found.start(), found.end());
            ForeignTags.warn(found.tag(), tag, textOffset, context.findings());
            boolean stays = keepsAttributes && found.tag().isAttributeList();
            kept.append(written, done, stays ? found.end() : found.start());
            done = found.end();
            next = ForeignTag.find(written, done);
        }
        return kept.append(written, done, written.length()).toString();
    }

    private void addDirectly(Inline inline) {
        inlines.add(inline);
        parts.add(new HtmlTree.Part.Sibling(inline.offset()));
    }
}
