package press.postmortem.generator.render.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import press.postmortem.generator.document.Inline;

/** {@link Inline}s → Markdown. */
final class InlineText implements Inline.Visitor {
    private static final Pattern BLANK = Pattern.compile("\\s");

    /** Elements for which Markdown has no mark of its own, and which say something without attributes. */
    private static final Set<String> KEPT = Set.of("kbd", "sub", "sup", "mark", "ins", "q", "ruby", "rt", "rp", "time");

    private final Targets targets;
    private final Room room;
    private final StringBuilder out = new StringBuilder();
    private boolean insideLink;

    private InlineText(Targets targets, Room room) {
        this.targets = targets;
        this.room = room;
    }

    /** How much room a text has. */
    enum Room {
        LINES,
        LINE,
        CELL
    }

    static String of(List<Inline> inlines, Targets targets, Room room) {
        InlineText text = new InlineText(targets, room);
        inlines.forEach(inline -> inline.accept(text));
        return room == Room.LINES
                ? Escaping.lines(text.out.toString())
                : text.out.toString().strip();
    }

    private String inside(List<Inline> content, boolean link) {
        InlineText text = new InlineText(targets, room);
        text.insideLink = insideLink || link;
        content.forEach(inline -> inline.accept(text));
        return text.out.toString();
    }

    @Override
    public void text(Inline.Text text) {
        out.append(Escaping.text(text.text(), out, room == Room.CELL));
    }

    @Override
    public void code(Inline.Code code) {
        String written = code.code().replace('\n', ' ');
        String fence = "`".repeat(longestRun(written) + 1);
        boolean padded = written.startsWith("`")
                || written.endsWith("`")
                || written.isBlank()
                || written.startsWith(" ") && written.endsWith(" ");
        String pad = padded && !written.isEmpty() ? " " : "";
        out.append(fence)
                .append(pad)
                .append(room == Room.CELL ? written.replace("|", "\\|") : written)
                .append(pad)
                .append(fence);
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        marked("*", "em", emphasis.content());
    }

    @Override
    public void strong(Inline.Strong strong) {
        marked("**", "strong", strong.content());
    }

    @Override
    public void strikethrough(Inline.Strikethrough struck) {
        marked("~~", "del", struck.content());
    }

    /** With the tag where the mark would not be read as one (CommonMark 6.2: left-flanking delimiter runs). */
    private void marked(String mark, String tag, List<Inline> content) {
        String text = inside(content, false);
        String core = text.strip();
        if (core.isEmpty()) {
            out.append(text);
            return;
        }
        int start = text.indexOf(core);
        out.append(text, 0, start);
        char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        boolean flanks = !Character.isLetterOrDigit(last) && last != mark.charAt(0)
                || Character.isLetterOrDigit(core.charAt(0)) && last != mark.charAt(0);
        if (flanks) {
            out.append(mark).append(core).append(mark);
        } else {
            out.append('<')
                    .append(tag)
                    .append('>')
                    .append(core)
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        out.append(text.substring(start + core.length()));
    }

    @Override
    public void link(Inline.Link link) {
        String written = Inline.plainText(link.content());
        if (insideLink) {
            out.append(inside(link.content(), true));
        } else if (link.automatic() && isBracketed(link, written)) {
            out.append('<').append(written).append('>');
        } else {
            targets.link(link.target())
                    .ifPresentOrElse(
                            address -> out.append('[')
                                    .append(inside(link.content(), true))
                                    .append("](")
                                    .append(address(address, link.title()))
                                    .append(')'),
                            () -> out.append(inside(link.content(), false)));
        }
    }

    /** Whether the text alone is as good as the link. */
    private static boolean isBracketed(Inline.Link link, String written) {
        boolean same = link.target().equals(written) || link.target().equals("mailto:" + written);
        return same && written.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '|');
    }

    @Override
    public void image(Inline.Image image) {
        String alternative = Escaping.text(image.alternative(), "[", room == Room.CELL);
        targets.image(image.target())
                .ifPresentOrElse(
                        address -> out.append("![")
                                .append(alternative)
                                .append("](")
                                .append(address(address, image.title()))
                                .append(')'),
                        () -> out.append(alternative));
    }

    private String address(String address, String title) {
        String encoded =
                BLANK.matcher(address.replace("<", "%3C").replace(">", "%3E")).replaceAll("%20");
        boolean bare = encoded.chars().noneMatch(c -> c == '(' || c == ')') && !encoded.isEmpty();
        String target = bare ? encoded : "<" + encoded + ">";
        String safe = room == Room.CELL ? target.replace("|", "%7C") : target;
        return title.isBlank()
                ? safe
                : safe + " \"" + Escaping.text(title, "[", room == Room.CELL).replace("\"", "\\\"") + "\"";
    }

    @Override
    public void softBreak(Inline.SoftBreak softBreak) {
        out.append(room == Room.LINES ? '\n' : ' ');
    }

    @Override
    public void hardBreak(Inline.HardBreak hardBreak) {
        out.append(room == Room.LINES ? "  \n" : room == Room.CELL ? "<br>" : " ");
    }

    @Override
    public void footnoteReference(Inline.FootnoteReference reference) {
        out.append("[^").append(reference.label()).append(']');
    }

    @Override
    public void element(Inline.Element element) {
        boolean kept = KEPT.contains(element.tag());
        out.append(kept ? "<" + element.tag() + ">" : "").append(inside(element.content(), false));
        out.append(kept ? "</" + element.tag() + ">" : "");
    }

    @Override
    public void redaction(Inline.Redaction redaction) {
        out.append(room == Room.CELL ? redaction.written().replace("|", "\\|") : redaction.written());
    }
}
