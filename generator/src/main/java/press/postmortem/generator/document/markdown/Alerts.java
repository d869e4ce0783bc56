package press.postmortem.generator.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.text.AdmonitionKinds;

/**
 * Quotes that begin with {@code [!NOTE]} alone on their line are admonitions, as on GitHub; words behind it are the title, as
 * in Obsidian.
 */
final class Alerts {
    private Alerts() {}

    static Block recognise(Block.Quote quote) {
        if (quote.content().isEmpty()
                || !(quote.content().get(0) instanceof Block.Paragraph first)
                || !(first.content().get(0) instanceof Inline.Text text)) {
            return quote;
        }
        String written = text.text();
        int close = written.indexOf(']');
        if (!written.startsWith("[!") || close < 0) {
            return quote;
        }
        String kind = written.substring(2, close).toLowerCase(Locale.ROOT);
        return AdmonitionKinds.isKnown(kind) ? admonition(quote, kind, first, close + 1) : quote;
    }

    private static Block admonition(Block.Quote quote, String kind, Block.Paragraph first, int markEnd) {
        int lineEnd = 0;
        while (lineEnd < first.content().size() && !first.content().get(lineEnd).isBreak()) {
            lineEnd++;
        }
        List<Inline> title = withoutMark(first.content().subList(0, lineEnd), markEnd);
        List<Block> content = new ArrayList<>();
        if (lineEnd + 1 < first.content().size()) {
            List<Inline> rest =
                    first.content().subList(lineEnd + 1, first.content().size());
            content.add(new Block.Paragraph(rest, rest.get(0).offset()));
        }
        content.addAll(quote.content().subList(1, quote.content().size()));
        return new Block.Admonition(kind, title, content, quote.offset());
    }

    private static List<Inline> withoutMark(List<Inline> line, int markEnd) {
        Inline.Text text = (Inline.Text) line.get(0);
        List<Inline> title = new ArrayList<>(line);
        String rest = withoutFold(text.text().substring(markEnd));
        if (rest.isEmpty()) {
            title.remove(0);
        } else {
            title.set(0, new Inline.Text(rest, text.offset() + text.text().length() - rest.length()));
        }
        return title;
    }

    /** {@code [!NOTE]-} and {@code [!NOTE]+} say whether Obsidian folds it. */
    private static String withoutFold(String rest) {
        boolean folds = rest.startsWith("-") || rest.startsWith("+");
        return (folds ? rest.substring(1) : rest).stripLeading();
    }
}
