package press.postmortem.generator.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;

/** Cuts running text by positions in its {@linkplain Inline#plainText plain text}, keeping the markup of what is left. */
public final class Inlines {
    private Inlines() {}

    /** The part of the content whose plain text lies from {@code begin} to {@code end}. */
    public static List<Inline> slice(List<Inline> content, int begin, int end) {
        List<Inline> out = new ArrayList<>();
        int at = 0;
        for (Inline inline : content) {
            int length = length(inline);
            int from = Math.max(begin - at, 0);
            int to = Math.min(end - at, length);
            if (length == 0 ? at >= begin && at < end : from < to) {
                out.add(from == 0 && to == length ? inline : cut(inline, from, to));
            }
            at += length;
        }
        return out;
    }

    /** What follows a position in the plain text, and whatever stood before it without any text of its own. */
    public static List<Inline> from(List<Inline> content, int begin) {
        return withWordless(slice(content, begin, Integer.MAX_VALUE), content);
    }

    /** What stands before a position in the plain text, and whatever follows it without any text of its own. */
    public static List<Inline> until(List<Inline> content, int end) {
        return withWordless(slice(content, 0, end), content);
    }

    /** The content without the blanks at both ends. */
    public static List<Inline> strip(List<Inline> content) {
        String text = Inline.plainText(content);
        int begin = 0;
        while (begin < text.length() && Text.isBlank(text.charAt(begin))) {
            begin++;
        }
        int end = text.length();
        while (end > begin && Text.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (begin == end) {
            return content.stream().filter(inline -> length(inline) == 0).toList();
        }
        return begin == 0 && end == text.length() ? content : withWordless(slice(content, begin, end), content);
    }

    /**
     * A part, with those pieces of the whole that have no text by which they could be cut off: the number of a footnote, a
     * picture without words.
     */
    private static List<Inline> withWordless(List<Inline> part, List<Inline> whole) {
        List<Inline> wordless = wordless(whole);
        if (wordless.isEmpty()) {
            return part;
        }
        Set<Inline> kept = Set.copyOf(wordless(part));
        List<Inline> out = new ArrayList<>();
        List<Inline> after = new ArrayList<>();
        for (Inline inline : wordless) {
            if (!kept.contains(inline)) {
                boolean leads = part.isEmpty() || inline.offset() < part.get(0).offset();
                (leads ? out : after).add(inline);
            }
        }
        out.addAll(part);
        out.addAll(after);
        return out;
    }

    private static List<Inline> wordless(List<Inline> content) {
        List<Inline> found = new ArrayList<>();
        for (Inline inline : Walk.within(content)) {
            if (isWordless(inline)) {
                found.add(inline);
            }
        }
        return found;
    }

    private static boolean isWordless(Inline inline) {
        return inline instanceof Inline.FootnoteReference
                || inline instanceof Inline.Image image && image.alternative().isEmpty();
    }

    /** The lines that the author sees, each without its end. */
    public static List<List<Inline>> lines(List<Inline> content) {
        return Inline.lines(content).stream().filter(line -> !isEmpty(line)).toList();
    }

    /** Whether there is nothing for a reader to see. */
    public static boolean isEmpty(List<Inline> content) {
        return content.stream()
                .allMatch(inline -> inline.isBreak()
                        || inline instanceof Inline.Text text && text.text().isBlank());
    }

    /** Content that is one piece of markup around everything else, as {@code **Action items**} is. */
    public static boolean isAllStrong(List<Inline> content) {
        return strip(content).stream().allMatch(Inlines::isStrong) && !isEmpty(content);
    }

    private static boolean isStrong(Inline inline) {
        return inline instanceof Inline.Strong
                || inline instanceof Inline.Emphasis emphasis && isAllStrong(emphasis.content())
                || inline.isBreak()
                || inline instanceof Inline.Text text
                        && ": ".contains(text.text().strip());
    }

    /** Whether some of what the author wrote is struck out. */
    public static boolean holdsStruck(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Strikethrough
                    || inline instanceof Inline.Emphasis emphasis && holdsStruck(emphasis.content())
                    || inline instanceof Inline.Strong strong && holdsStruck(strong.content())) {
                return true;
            }
        }
        return false;
    }

    /** What the author did not strike out. */
    public static List<Inline> standing(List<Inline> content) {
        return holdsStruck(content)
                ? content.stream().flatMap(Inlines::standing).toList()
                : content;
    }

    private static Stream<Inline> standing(Inline inline) {
        if (inline instanceof Inline.Strikethrough) {
            return Stream.empty();
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return Stream.of(new Inline.Emphasis(standing(emphasis.content()), emphasis.offset()));
        } else if (inline instanceof Inline.Strong strong) {
            return Stream.of(new Inline.Strong(standing(strong.content()), strong.offset()));
        }
        return Stream.of(inline);
    }

    public static int offset(List<Inline> content) {
        return content.get(0).offset();
    }

    private static int length(Inline inline) {
        return Inline.plainText(List.of(inline)).length();
    }

    private static Inline cut(Inline inline, int begin, int end) {
        if (inline instanceof Inline.Text text) {
            return new Inline.Text(text.text().substring(begin, end), text.offset() + begin);
        } else if (inline instanceof Inline.Code code) {
            return new Inline.Code(code.code().substring(begin, end), code.offset());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return new Inline.Emphasis(slice(emphasis.content(), begin, end), emphasis.offset());
        } else if (inline instanceof Inline.Strong strong) {
            return new Inline.Strong(slice(strong.content(), begin, end), strong.offset());
        } else if (inline instanceof Inline.Strikethrough struck) {
            return new Inline.Strikethrough(slice(struck.content(), begin, end), struck.offset());
        } else if (inline instanceof Inline.Link link) {
            List<Inline> content = slice(link.content(), begin, end);
            return new Inline.Link(link.target(), link.title(), content, link.automatic(), link.offset());
        } else if (inline instanceof Inline.Element element) {
            List<Inline> content = slice(element.content(), begin, end);
            return new Inline.Element(element.tag(), element.attributes(), content, element.offset());
        }
        return inline;
    }
}
