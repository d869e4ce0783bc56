package press.postmortem.generator.document;

import java.util.List;

/** What is left of running text without its markup. */
final class PlainText implements Inline.Visitor {
    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    static String of(List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Inline.Text text) {
            return text.text();
        }
        PlainText text = new PlainText();
        text.append(content);
        return text.out.toString();
    }

    private void append(List<Inline> content) {
        for (Inline inline : content) {
            inline.accept(this);
        }
    }

    @Override
    public void text(Inline.Text text) {
        out.append(text.text());
    }

    @Override
    public void code(Inline.Code code) {
        out.append(code.code());
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        append(emphasis.content());
    }

    @Override
    public void strong(Inline.Strong strong) {
        append(strong.content());
    }

    @Override
    public void strikethrough(Inline.Strikethrough strikethrough) {
        append(strikethrough.content());
    }

    @Override
    public void link(Inline.Link link) {
        append(link.content());
    }

    @Override
    public void image(Inline.Image image) {
        out.append(image.alternative());
    }

    @Override
    public void softBreak(Inline.SoftBreak softBreak) {
        out.append(' ');
    }

    @Override
    public void hardBreak(Inline.HardBreak hardBreak) {
        out.append(' ');
    }

    @Override
    public void redaction(Inline.Redaction redaction) {
        out.append(Inline.Redaction.PLAIN);
    }

    @Override
    public void footnoteReference(Inline.FootnoteReference footnoteReference) {}

    @Override
    public void element(Inline.Element element) {
        append(element.content());
    }
}
