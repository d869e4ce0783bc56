package press.postmortem.generator.document.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.text.BareAddress;
import press.postmortem.generator.document.text.Characters;
import press.postmortem.generator.document.text.MailAddress;
import press.postmortem.generator.document.text.MeteredText;
import press.postmortem.generator.document.text.SafeUrl;
import press.postmortem.generator.document.text.Snippet;

/** The library's running text → {@link Inline}s. */
final class MarkdownInlines {
    private final MarkdownContext context;
    private int depth;
    private boolean inLink;
    private boolean inCell;
    private boolean inHeading;

    MarkdownInlines(MarkdownContext context) {
        this.context = context;
    }

    /** The running text in a node. */
    List<Inline> children(Node parent) {
        depth++;
        try {
            InlineRun run = new InlineRun(context, inHeading);
            if (depth > MarkdownBlocks.DEEPEST) {
                run.text(context.source(parent), context.start(parent));
            } else {
                appendChildren(parent, run);
            }
            return run.finish();
        } finally {
            depth--;
        }
    }

    /** The running text of a table's cell, where {@code \|} is {@code |} in code too. */
    List<Inline> ofCell(Node cell) {
        inCell = true;
        try {
            return InlineEdges.trimmed(children(cell));
        } finally {
            inCell = false;
        }
    }

    /** The running text of a heading, with the list of attributes at its end. */
    List<Inline> ofHeading(Node heading) {
        inHeading = true;
        try {
            return children(heading);
        } finally {
            inHeading = false;
        }
    }

    /** Plain text with its escapes and entities decoded. */
    List<Inline> ofText(BasedSequence chars) {
        InlineRun run = new InlineRun(context, false);
        run.text(decoded(chars), context.offset(chars));
        return run.finish();
    }

    private void appendChildren(Node parent, InlineRun run) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            append(child, run);
        }
    }

    private void append(Node node, InlineRun run) {
        int offset = node.getStartOffset() + context.shift();
        if (node instanceof Text) {
            appendText(node.getChars(), run);
        } else if (node instanceof HtmlEntity) {
            run.text(decoded(node.getChars()), offset);
        } else if (node instanceof SoftLineBreak) {
            run.add(new Inline.SoftBreak(offset));
        } else if (node instanceof HardLineBreak) {
            run.add(new Inline.HardBreak(offset));
        } else if (node instanceof com.vladsch.flexmark.ast.Code code) {
            run.add(new Inline.Code(code(MeteredText.written(code.getText())), offset));
        } else if (node instanceof com.vladsch.flexmark.ast.Emphasis) {
            run.add(new Inline.Emphasis(children(node), offset));
        } else if (node instanceof StrongEmphasis) {
            run.add(new Inline.Strong(children(node), offset));
        } else if (node instanceof Strikethrough) {
            run.add(new Inline.Strikethrough(children(node), offset));
        } else if (node instanceof HtmlInline) {
            run.tag(HtmlText.of(node.getChars(), context));
        } else if (node instanceof HtmlInlineComment) {
            context.comments().addAll(HtmlText.of(node.getChars(), context));
        } else {
            appendAddressed(node, offset, run);
        }
    }

    private void appendAddressed(Node node, int offset, InlineRun run) {
        if (node instanceof com.vladsch.flexmark.ast.Link link) {
            appendLink(node, link.getUrl(), link.getTitle(), run);
        } else if (node instanceof com.vladsch.flexmark.ast.Image image) {
            appendImage(node, image.getUrl(), image.getTitle(), run);
        } else if (node instanceof LinkRef link) {
            appendReferring(link, link.getReferenceNode(link.getDocument()), run);
        } else if (node instanceof ImageRef image) {
            appendReferring(image, image.getReferenceNode(image.getDocument()), run);
        } else if (node instanceof BareAddress address) {
            appendAutomatic(address.target(), address.getChars(), offset, run);
        } else if (node instanceof AutoLink link) {
            appendAutomatic(link.getText().toString(), link.getText(), offset, run);
        } else if (node instanceof MailLink link) {
            appendAutomatic("mailto:" + link.getText(), link.getText(), offset, run);
        } else if (node instanceof Footnote footnote) {
            appendFootnote(footnote, offset, run);
        } else if (node.hasChildren()) {
            appendChildren(node, run);
        } else {
            appendText(node.getChars(), run);
        }
    }

    private void appendText(BasedSequence chars, InlineRun run) {
        int offset = context.offset(chars);
        String text = MeteredText.written(chars);
        if (inLink || text.indexOf('@') < 0) {
            run.text(decoded(chars), offset);
            return;
        }
        int done = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            MailAddress address = MailAddress.around(text, at, done);
            if (!address.isEmpty()) {
                run.text(decoded(chars.subSequence(done, address.start())), offset + done);
                appendAutomatic(
                        "mailto:" + address.in(text),
                        chars.subSequence(address.start(), address.end()),
                        offset + address.start(),
                        run);
                done = address.end();
            }
        }
        run.text(decoded(chars.subSequence(done)), offset + done);
    }

    private void appendAutomatic(String address, BasedSequence written, int offset, InlineRun run) {
        String text = Characters.presentable(written.toString());
        Optional<String> target =
                inLink ? Optional.empty() : target(address, SafeUrl::link, ReadingRule.UNSAFE_LINK, offset);
        if (target.isPresent()) {
            Inline content = new Inline.Text(text, context.offset(written));
            run.add(new Inline.Link(target.get(), "", List.of(content), true, offset));
        } else {
            run.text(text, offset);
        }
    }

    private void appendReferring(Node node, Reference reference, InlineRun run) {
        if (reference == null) {
            appendUnresolved(node, run);
        } else if (!context.limits().mayExpand(reference.getChars().length())) {
            context.findings().addOnce(ReadingRule.REFERENCES_TOO_LONG, context.start(node));
            appendChildren(node, run);
        } else if (node instanceof LinkRef) {
            appendLink(node, reference.getUrl(), reference.getTitle(), run);
        } else {
            appendImage(node, reference.getUrl(), reference.getTitle(), run);
        }
    }

    /** {@code [text]} and {@code [text][label]} where there is no such label: text like any other. */
    private void appendUnresolved(Node node, InlineRun run) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null) {
            appendText(node.getChars(), run);
            return;
        }
        int start = node.getStartOffset();
        appendText(node.getChars().subSequence(0, first.getStartOffset() - start), run);
        appendChildren(node, run);
        appendText(node.getChars().subSequence(last.getEndOffset() - start), run);
    }

    private void appendLink(Node node, BasedSequence url, BasedSequence title, InlineRun run) {
        int offset = node.getStartOffset() + context.shift();
        Optional<String> target = inLink
                ? Optional.empty()
                : target(ForeignTags.target(decoded(url)), SafeUrl::link, ReadingRule.UNSAFE_LINK, offset);
        if (target.isEmpty()) {
            appendChildren(node, run);
            return;
        }
        inLink = true;
        List<Inline> content = children(node);
        inLink = false;
        run.add(new Inline.Link(target.get(), decoded(title), content, false, offset));
    }

    private void appendImage(Node node, BasedSequence url, BasedSequence title, InlineRun run) {
        int offset = node.getStartOffset() + context.shift();
        List<Inline> content = children(node);
        Optional<String> target =
                target(ForeignTags.target(decoded(url)), SafeUrl::picture, ReadingRule.UNSAFE_PICTURE, offset);
        if (target.isPresent()) {
            String alternative = Inline.plainText(content);
            run.add(new Inline.Image(target.get(), alternative, decoded(title), Map.of(), offset));
        } else {
            content.forEach(run::add);
        }
    }

    private Optional<String> target(String address, Function<String, Optional<String>> rule, Rule refusal, int offset) {
        Optional<String> target = rule.apply(address);
        if (target.isEmpty() && !address.isBlank()) {
            context.findings().add(refusal, offset, Snippet.of(address));
        }
        return target;
    }

    private void appendFootnote(Footnote footnote, int offset, InlineRun run) {
        if (footnote.getFootnoteBlock() != null) {
            run.add(context.footnotes().refer(footnote.getFootnoteBlock(), offset));
        } else {
            appendUnresolved(footnote, run);
        }
    }

    private static String decoded(BasedSequence chars) {
        if (chars == null || chars.isNull()) {
            return "";
        }
        String written = MeteredText.written(chars);
        boolean plain = written.indexOf('\\') < 0 && written.indexOf('&') < 0;
        return Characters.presentable(plain ? written : chars.unescape());
    }

    /**
     * One blank of each side is dropped where both sides have one, and line ends are blanks.
     *
     * @see <a href="https://spec.commonmark.org/0.31.2/#code-spans">CommonMark, code spans</a>
     */
    private String code(String written) {
        String text = Characters.presentable(written.replace('\n', ' '));
        boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String code = padded ? text.substring(1, text.length() - 1) : text;
        return inCell ? code.replace("\\|", "|") : code;
    }
}
