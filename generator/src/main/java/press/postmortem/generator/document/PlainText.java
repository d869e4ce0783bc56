package press.postmortem.generator.document;

import java.util.List;

final class PlainText {
    private PlainText() {}

    static void append(Inline inline, StringBuilder out) {
        if (inline instanceof Inline.Text text) {
            out.append(text.text());
        } else if (inline instanceof Inline.Code code) {
            out.append(code.code());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            append(emphasis.content(), out);
        } else if (inline instanceof Inline.Strong strong) {
            append(strong.content(), out);
        } else if (inline instanceof Inline.Strikethrough struck) {
            append(struck.content(), out);
        } else if (inline instanceof Inline.Link link) {
            append(link.content(), out);
        } else if (inline instanceof Inline.Image image) {
            out.append(image.alternative());
        } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
            out.append(' ');
        } else if (inline instanceof Inline.Element element) {
            append(element.content(), out);
        }
    }

    private static void append(List<Inline> content, StringBuilder out) {
        content.forEach(inline -> append(inline, out));
    }
}
