package press.postmortem.generator.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.text.Characters;
import press.postmortem.generator.document.text.ForeignTag;
import press.postmortem.generator.document.text.RedactionMarks;

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
            addWithoutTags(text.toString());
            text.setLength(0);
        }
    }

    private void addWithoutTags(String written) {
        StringBuilder kept = new StringBuilder();
        int begin = 0;
        int done = 0;
        for (Optional<ForeignTag.Found> next = ForeignTag.find(written, 0); next.isPresent(); ) {
            ForeignTag.Found found = next.get();
            String tag = written.substring(found.start(), found.end());
            Optional<String> time = found.tag().time();
            boolean stays = keepsAttributes && found.tag().isAttributeList();
            kept.append(written, done, stays ? found.end() : found.start());
            done = found.end();
            if (time.isPresent()) {
                addText(kept.toString(), textOffset + begin);
                addTime(time.get(), textOffset + found.start());
                kept.setLength(0);
                begin = done;
            } else {
                ForeignTags.warn(found.tag(), tag, textOffset, context.findings());
            }
            next = ForeignTag.find(written, done);
        }
        addText(kept.append(written, done, written.length()).toString(), textOffset + begin);
    }

    private void addText(String kept, int offset) {
        if (!kept.isEmpty()) {
            for (Inline piece : RedactionMarks.split(new Inline.Text(kept, offset))) {
                addDirectly(piece);
            }
        }
    }

    private void addTime(String time, int offset) {
        List<Inline> content = List.of(new Inline.Text(Characters.presentable(time), offset));
        addDirectly(new Inline.Element("time", Map.of(), content, offset));
    }

    private void addDirectly(Inline inline) {
        inlines.add(inline);
        parts.add(new HtmlTree.Part.Sibling(inline.offset()));
    }
}
