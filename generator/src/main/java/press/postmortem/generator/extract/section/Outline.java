package press.postmortem.generator.extract.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.event.TimedHeadings;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.LabelledText;
import press.postmortem.generator.extract.time.TimeGrammar;

/**
 * The sections of a document, wherever they stand: below headings, below bold lines, inside list items and folds. A section
 * of a known kind ends where its rank ends; below a title that tells nothing, each part is a section of its own.
 */
public final class Outline {
    /** The rank of titles that are no headings: below all six ranks of headings. */
    private static final int LINE_RANK = 7;

    private static final int LONGEST_LINE_TITLE = 80;

    private static final String TITLE_SIGNS = "■□◆◇●○◎▼▽★☆";

    /** So many headings that tell times are a timeline whatever the title above them says. */
    private static final int FEWEST_EVENTS = 2;

    private final SectionTitles titles;
    private final Optional<TimeGrammar> grammar;
    private final List<Section> sections = new ArrayList<>();

    /** Without a look at times: a title that is one ends a timeline. */
    public Outline(SectionTitles titles) {
        this(titles, Optional.empty());
    }

    /** @param grammar tells which title is a date or a time, so that it stands inside a timeline and does not end it */
    public Outline(SectionTitles titles, TimeGrammar grammar) {
        this(titles, Optional.of(grammar));
    }

    private Outline(SectionTitles titles, Optional<TimeGrammar> grammar) {
        this.titles = titles;
        this.grammar = grammar;
    }

    /** In the author's order. */
    public List<Section> of(List<Block> blocks) {
        walk(blocks, "", 0);
        return List.copyOf(sections);
    }

    private void walk(List<Block> blocks, String title, int offset) {
        List<Block> loose = new ArrayList<>();
        String looseTitle = title;
        int looseOffset = offset;
        int i = 0;
        while (i < blocks.size()) {
            Optional<Title> found = titleOf(blocks, i);
            if (found.isEmpty()) {
                Optional<Section> labelled = labelled(blocks.get(i));
                if (labelled.isPresent()) {
                    flush(looseTitle, looseOffset, loose);
                    sections.add(labelled.get());
                } else if (descends(blocks.get(i))) {
                    flush(looseTitle, looseOffset, loose);
                } else {
                    loose.add(blocks.get(i));
                }
                i++;
                continue;
            }
            flush(looseTitle, looseOffset, loose);
            int events = endOfEvents(blocks, i);
            if (events > i) {
                List<SectionKind> kinds = List.of(SectionKind.TIMELINE);
                sections.add(
                        new Section(kinds, looseTitle, Section.Titled.ABOVE, looseOffset, blocks.subList(i, events)));
                i = events;
                continue;
            }
            looseTitle = found.get().text();
            looseOffset = found.get().offset();
            int begin = isAboveTimes(blocks.get(i)) ? i : i + 1;
            i++;
            if (found.get().isKnown()) {
                int end = endOf(found.get(), blocks, i);
                sections.add(found.get().section(blocks.subList(begin, end)));
                i = end;
            }
        }
        flush(looseTitle, looseOffset, loose);
    }

    private void flush(String title, int offset, List<Block> loose) {
        if (!loose.isEmpty()) {
            sections.add(new Section(List.of(SectionKind.OTHER), title, Section.Titled.ABOVE, offset, loose));
            loose.clear();
        }
    }

    /** Goes into a block that holds sections of its own; whether it did. */
    private boolean descends(Block block) {
        if (block instanceof Block.Element element) {
            return descendsInto(element);
        } else if (block instanceof Block.Admonition admonition && holdsTitle(admonition.content())) {
            walk(admonition.content(), Inline.plainText(admonition.title()), admonition.offset());
            return true;
        }
        return descendsInto(block.items());
    }

    private boolean descendsInto(Block.Element element) {
        Optional<Block.Element> summary = element.content().stream()
                .filter(child ->
                        child instanceof Block.Element inner && inner.tag().equals("summary"))
                .map(Block.Element.class::cast)
                .findFirst();
        String title = summary.map(Outline::text).orElse("");
        List<Block> rest = element.content().stream()
                .filter(child -> summary.isEmpty() || child != summary.get())
                .toList();
        List<SectionKind> kinds = titles.kindsOf(title);
        if (kinds.contains(SectionKind.OTHER)) {
            walk(rest, title, element.offset());
        } else {
            sections.add(new Section(kinds, title, Section.Titled.ABOVE, element.offset(), rest));
        }
        return true;
    }

    /** Items led by titles, as in {@code - **Key events**} with a list below. */
    private boolean descendsInto(List<Block.Item> items) {
        if (items.stream()
                .noneMatch(item -> itemTitle(item).filter(Title::isKnown).isPresent())) {
            return false;
        }
        for (Block.Item item : items) {
            Optional<Title> title = itemTitle(item);
            List<Block> below = item.below();
            if (title.isPresent() && title.get().isKnown()) {
                sections.add(title.get().section(below));
            } else {
                walk(below, title.map(Title::text).orElse(""), item.offset());
            }
        }
        return true;
    }

    private boolean holdsTitle(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .anyMatch(at -> titleOf(blocks, at).isPresent());
    }

    private int endOf(Title title, List<Block> blocks, int begin) {
        int end = begin;
        while (end < blocks.size()) {
            Optional<Title> other = titleOf(blocks, end);
            if (other.isPresent() && ends(title, other.get())) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean ends(Title title, Title other) {
        boolean above = other.rank() < title.rank() && title.rank() != LINE_RANK;
        if (title.kinds().contains(SectionKind.TIMELINE) && isMoment(other.text()) && !above) {
            return false;
        }
        if (other.rank() <= title.rank() || SectionTitles.isOfLessons(other.text())) {
            return true;
        }
        return other.isKnown() && !other.kinds().equals(title.kinds());
    }

    /**
     * Where a run of headings of one rank ends that are events and have no titles below them; the start where there are too
     * few.
     */
    private int endOfEvents(List<Block> blocks, int begin) {
        if (!isEvent(blocks.get(begin))) {
            return begin;
        }
        int rank = titleOf(blocks, begin).orElseThrow().rank();
        int events = 0;
        int last = begin;
        for (int end = begin; end < blocks.size(); end++) {
            Optional<Title> title = titleOf(blocks, end);
            if (title.isPresent() && title.get().rank() > rank) {
                return events > FEWEST_EVENTS ? last : begin;
            } else if (title.isPresent() && (title.get().rank() < rank || !isEvent(blocks.get(end)))) {
                return events < FEWEST_EVENTS ? begin : end;
            } else if (title.isPresent()) {
                events++;
                last = end;
            }
        }
        return events < FEWEST_EVENTS ? begin : blocks.size();
    }

    private boolean isMoment(String title) {
        return grammar.filter(times ->
                        times.leading(title).isPresent() || times.turn(title).isPresent())
                .isPresent();
    }

    private boolean isEvent(Block block) {
        return block instanceof Block.Heading heading
                && grammar.filter(times -> TimedHeadings.speaksForItself(heading, times))
                        .isPresent();
    }

    private Optional<Title> titleOf(List<Block> blocks, int at) {
        if (blocks.get(at) instanceof Block.Heading heading) {
            String text = Inline.plainText(heading.content());
            return Optional.of(new Title(heading.level(), text, titles.kindsOf(text), heading.offset()));
        } else if (blocks.get(at) instanceof Block.Paragraph paragraph) {
            if (isAboveTimes(paragraph)) {
                return lineTitle(Inlines.lines(paragraph.content()).get(0), false, paragraph.offset());
            }
            boolean above = at + 1 < blocks.size() && blocks.get(at + 1).isListed();
            return lineTitle(paragraph.content(), above, paragraph.offset());
        }
        return Optional.empty();
    }

    /** Whether the first line of a paragraph is a timeline's title, in bold or behind a sign, and the next is led by a time. */
    private boolean isAboveTimes(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return false;
        }
        List<List<Inline>> lines = Inlines.lines(paragraph.content());
        return lines.size() > 1
                && (Inlines.isAllStrong(lines.get(0)) || isSigned(Inline.plainText(lines.get(0))))
                && titles.kindOf(Inline.plainText(lines.get(0))) == SectionKind.TIMELINE
                && isMoment(Inline.plainText(lines.get(1)));
    }

    private Optional<Section> labelled(Block block) {
        return LabelledText.of(block)
                .filter(text -> titles.kindOf(text.label()) == SectionKind.ACTIONS)
                .map(text -> new Section(
                        List.of(SectionKind.ACTIONS),
                        text.label(),
                        Section.Titled.LEAD,
                        block.offset(),
                        List.of(new Block.Paragraph(text.rest(), block.offset()))));
    }

    private Optional<Title> itemTitle(Block.Item item) {
        return item.lead().flatMap(lead -> itemTitle(lead, item.offset()));
    }

    private Optional<Title> itemTitle(List<Inline> lead, int offset) {
        Optional<Title> line = lineTitle(lead, false, offset);
        if (line.isPresent() || lead.isEmpty() || !(lead.get(0) instanceof Inline.Strong strong)) {
            return line;
        }
        String text = Inline.plainText(strong.content());
        return Optional.of(new Title(LINE_RANK, text, List.of(SectionKind.OTHER), offset));
    }

    /**
     * A bold line; or a line that is a known title, with a colon or a sign that sets it apart, or with nothing else above a list.
     *
     * @param above whether a list or table follows
     */
    private Optional<Title> lineTitle(List<Inline> content, boolean above, int offset) {
        String text = Inline.plainText(content).strip();
        if (text.length() > LONGEST_LINE_TITLE || text.isEmpty()) {
            return Optional.empty();
        }
        List<SectionKind> kinds = titles.kindsOf(text);
        boolean known = !kinds.contains(SectionKind.OTHER);
        boolean bold = Inlines.isAllStrong(content) && !isMoment(text);
        return bold || known && (above || text.endsWith(":") || text.endsWith("\uFF1A") || isSigned(text))
                ? Optional.of(new Title(LINE_RANK, text, kinds, offset))
                : Optional.empty();
    }

    /** {@code ■ 経緯}, {@code 【経緯】}: what Japanese and Chinese notices have for headings. */
    private static boolean isSigned(String line) {
        String text = line.strip();
        return !text.isEmpty()
                && (TITLE_SIGNS.indexOf(text.charAt(0)) >= 0 || text.startsWith("【") && text.endsWith("】"));
    }

    private static String text(Block.Element element) {
        StringBuilder out = new StringBuilder();
        element.content().forEach(child -> child.prose().map(Inline::plainText).ifPresent(out::append));
        return out.toString();
    }

    private record Title(int rank, String text, List<SectionKind> kinds, int offset) {
        Section section(List<Block> blocks) {
            return new Section(
                    kinds, text, rank == LINE_RANK ? Section.Titled.LABEL : Section.Titled.ABOVE, offset, blocks);
        }

        boolean isKnown() {
            return !kinds.contains(SectionKind.OTHER);
        }
    }
}
