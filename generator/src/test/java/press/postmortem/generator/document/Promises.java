package press.postmortem.generator.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.postmortem.generator.document.text.Characters;
import press.postmortem.generator.document.text.SafeUrl;

/** What a document keeps to whatever its author wrote. */
final class Promises extends TreeVisit {
    /** Each level of Markdown, of which there are 60, may be some of the tree. */
    private static final int DEEPEST = 240;

    private static final Set<String> TAGS = Set.of(
            "details",
            "summary",
            "figure",
            "figcaption",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "kbd",
            "sub",
            "sup",
            "small",
            "mark",
            "abbr",
            "cite",
            "q",
            "dfn",
            "var",
            "samp",
            "time",
            "ins",
            "u",
            "ruby",
            "rb",
            "rt",
            "rp",
            "wbr",
            "bdi",
            "bdo",
            "data",
            "span");
    private static final Set<String> ATTRIBUTES =
            Set.of("open", "title", "datetime", "dir", "colspan", "rowspan", "width", "height", "id");

    private final List<String> broken = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final int length;

    private Promises(int length) {
        this.length = length;
    }

    /** A sentence for each promise that the document does not keep. */
    static List<String> brokenBy(Document document) {
        Promises promises = new Promises(document.source().text().length());
        promises.document(document);
        return promises.broken;
    }

    @Override
    void siblings(List<Block> blocks) {
        int last = -1;
        for (Block block : blocks) {
            keep(block.offset() > last, "two siblings at one place or in no order", block);
            last = block.offset();
        }
    }

    @Override
    void block(Block block) {
        keep(depth() <= DEEPEST, "nested too deep", block.offset());
        keep(block.offset() >= 0 && block.offset() <= length, "a place outside of the text", block.offset());
        if (block instanceof Block.Heading heading) {
            keep(ids.add(heading.id()) && heading.id().matches("\\S+"), "an id twice or unfit", heading.id());
        } else if (block instanceof Block.CodeBlock code) {
            text(code.code());
        } else if (block instanceof Block.Element element) {
            keep(TAGS.contains(element.tag()), "a tag", element.tag());
            attributes(element.attributes());
        } else if (block instanceof Block.Table table) {
            int columns = table.alignments().size();
            boolean even = table.rows().stream().allMatch(row -> row.cells().size() == columns);
            keep(even && table.head().cells().size() == columns, "a ragged table", table.offset());
        }
    }

    @Override
    void inline(Inline inline) {
        keep(depth() <= DEEPEST, "nested too deep", inline.offset());
        keep(inline.offset() >= 0 && inline.offset() <= length, "a place outside of the text", inline);
        if (inline instanceof Inline.Text it) {
            text(it.text());
        } else if (inline instanceof Inline.Redaction it) {
            text(it.written() + it.reason());
        } else if (inline instanceof Inline.Code it) {
            text(it.code());
        } else if (inline instanceof Inline.Link it) {
            keep(SafeUrl.allowsLink(it.target()) && !it.target().isEmpty(), "a target", it.target());
            text(it.target() + it.title());
        } else if (inline instanceof Inline.Image it) {
            keep(SafeUrl.allowsPicture(it.target()) && !it.target().isEmpty(), "a picture", it.target());
            text(it.target() + it.title() + it.alternative());
            attributes(it.attributes());
        } else if (inline instanceof Inline.Element it) {
            keep(TAGS.contains(it.tag()), "a tag", it.tag());
            attributes(it.attributes());
        }
    }

    private void attributes(Map<String, String> attributes) {
        attributes.forEach((name, value) -> {
            keep(ATTRIBUTES.contains(name), "an attribute", name);
            keep(!name.equals("id") || ids.add(value), "an id twice", value);
            text(value);
        });
    }

    private void text(String text) {
        keep(Characters.presentable(text).equals(text), "a character that no page can hold", text);
    }

    private void keep(boolean promise, String what, Object where) {
        if (!promise) {
            broken.add(what + ": " + where);
        }
    }
}
