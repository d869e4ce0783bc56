package press.postmortem.generator.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.syntax.MarkdownSyntax;
import press.postmortem.generator.document.text.Characters;
import press.postmortem.generator.document.text.Findings;
import press.postmortem.generator.document.text.MeteredText;
import press.postmortem.generator.document.text.RedactionMarks;

/**
 * Markdown → {@link Body}, for any text. The library hangs or runs out of stack on some texts, short and innocent ones among
 * them. So it works on a {@link DeepStack} with a {@link MeteredText}; where it fails all the same, the text is cut at
 * headings, then at blank lines, and only the pieces that it can't read are shown as plain paragraphs.
 */
public final class MarkdownReader {
    /** How many characters a body may have; reports have a few thousand. */
    private static final int LONGEST = 4 << 20;
    /** How many readings of its characters each piece of a text gets, beside those for its length. */
    private static final long ALLOWANCE_PER_PIECE = 3_000_000;

    private static final String INLINE_LEAD = "x ";
    private static final int LONGEST_INLINE = 20_000;

    private final String text;
    private final int shift;
    private final Findings findings;
    private final Limits limits;
    private final List<Block> blocks = new ArrayList<>();
    private final Comments comments = new Comments();
    private Ids ids = new Ids();
    private Footnotes footnotes = new Footnotes();
    private long allowance;
    private boolean lastFailed;

    private MarkdownReader(String text, int shift, Findings findings) {
        this.text = text.replace('\0', '\uFFFD');
        this.shift = shift;
        this.findings = findings;
        this.limits = new Limits(text.length());
        this.allowance = 2 * MeteredText.allowance(text.length());
    }

    /**
     * @param text the body
     * @param shift where it starts in its source
     */
    public static Body read(String text, int shift, Findings findings) {
        MarkdownReader reader = new MarkdownReader(text, shift, findings);
        if (text.length() > LONGEST) {
            findings.add(ReadingRule.BODY_TOO_LONG, shift, LONGEST);
            return new Body(PlainParagraphs.of(reader.text, 0, text.length(), shift), List.of(), new Comments());
        }
        return text.isBlank() ? new Body(List.of(), List.of(), new Comments()) : DeepStack.call(reader::read);
    }

    /** Running text alone: whatever looks like a block is none. */
    public static List<Inline> readInline(String text, int offset) {
        if (text.length() > LONGEST_INLINE || !mayHoldMarkup(text)) {
            return asWritten(text, offset);
        }
        String line = INLINE_LEAD + text.replace('\n', ' ').replace('\0', '\uFFFD');
        MarkdownReader reader = new MarkdownReader(line, offset - INLINE_LEAD.length(), Findings.ignored());
        boolean read = reader.attempt(new TextPiece(line), MeteredText.allowance(line.length()));
        return read && reader.blocks.size() == 1 && reader.blocks.get(0) instanceof Block.Paragraph paragraph
                ? withoutLead(paragraph.content()).orElseGet(() -> asWritten(text, offset))
                : asWritten(text, offset);
    }

    private static List<Inline> asWritten(String text, int offset) {
        return RedactionMarks.split(new Inline.Text(Characters.presentable(text), offset));
    }

    private static boolean mayHoldMarkup(String text) {
        return text.chars().anyMatch(c -> "\\`*_[<&~@".indexOf(c) >= 0)
                || text.contains("://")
                || text.contains("www.");
    }

    /** Empty where the lead was taken for a part of something else, or nothing is left behind it. */
    private static Optional<List<Inline>> withoutLead(List<Inline> content) {
        List<Inline> out = new ArrayList<>(content);
        if (!(out.get(0) instanceof Inline.Text first) || !first.text().startsWith(INLINE_LEAD.strip())) {
            return Optional.empty();
        }
        int lead = Math.min(INLINE_LEAD.length(), first.text().length());
        out.remove(0);
        if (lead < first.text().length()) {
            out.add(0, new Inline.Text(first.text().substring(lead), first.offset() + lead));
        }
        return Optional.of(out).filter(rest -> !rest.isEmpty());
    }

    private Body read() {
        TextPiece whole = new TextPiece(text);
        if (!attempt(whole, MeteredText.allowance(whole.length()))) {
            for (TextPiece section : whole.atHeadings()) {
                readSection(section);
            }
        }
        return new Body(blocks, footnotes.all(), comments);
    }

    private void readSection(TextPiece section) {
        if (section.length() < text.length() && attemptPiece(section)) {
            return;
        }
        for (TextPiece piece : section.atBlankLines()) {
            if (piece.length() == section.length() || !attemptPiece(piece)) {
                giveUp(piece);
            }
        }
    }

    private boolean attemptPiece(TextPiece piece) {
        long readings = ALLOWANCE_PER_PIECE + MeteredText.allowance(piece.length()) - MeteredText.allowance(0);
        boolean read = attempt(piece, Math.min(readings, allowance));
        lastFailed = lastFailed && !read;
        return read;
    }

    private void giveUp(TextPiece piece) {
        List<Block> plain = PlainParagraphs.of(text, piece.start(), piece.end(), shift);
        if (!lastFailed && !plain.isEmpty()) {
            findings.add(ReadingRule.MARKDOWN_TOO_COMPLEX, plain.get(0).offset());
        }
        lastFailed = lastFailed || !plain.isEmpty();
        blocks.addAll(plain);
    }

    /** Whether the part could be read within that many readings of its characters. */
    private boolean attempt(TextPiece piece, long readings) {
        String part = text.substring(piece.start(), piece.end());
        MeteredText metered = new MeteredText(part, readings);
        Ids attemptedIds = ids.copy();
        Footnotes attemptedFootnotes = footnotes.copy();
        Findings attemptedFindings = findings.fresh();
        Comments attemptedComments = new Comments();
        MarkdownContext context = new MarkdownContext(
                part,
                shift + piece.start(),
                attemptedIds,
                attemptedFootnotes,
                limits,
                attemptedFindings,
                attemptedComments);
        try {
            blocks.addAll(new MarkdownBlocks(context).children(MarkdownSyntax.parse(metered)));
            ids = attemptedIds;
            footnotes = attemptedFootnotes;
            findings.addAll(attemptedFindings);
            comments.addAll(attemptedComments);
            return true;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return false;
        } finally {
            allowance -= readings - Math.max(0, metered.left());
        }
    }
}
