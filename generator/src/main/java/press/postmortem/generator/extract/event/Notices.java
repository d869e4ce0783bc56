package press.postmortem.generator.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.extract.time.TimePhrase;

/**
 * What a status page told, with the time behind or below it: {@code **Resolved** - The lamp is back. Nov 20, 10:00 UTC}. A time
 * that stands on the notice's last line, or is marked as one, needs no more; amid the text's last line, the notice has to begin
 * with a word for how things are.
 */
final class Notices implements EventShape {
    private static final int LONGEST_NOTICE_BLOCKS = 12;

    private static final String POSTED = "Posted";

    private static final String NOTHING_HAPPENED = "no incidents reported";

    /** What ends a text before the time at which it was told. */
    private static final String ENDS = ".!?:;|)\u2026-\u2013\u2014";

    @Override
    public Optional<Found> read(List<Block> siblings, int at, TimeGrammar grammar) {
        Block first = siblings.get(at);
        Optional<Ending> told = ending(first, grammar);
        return told.isPresent()
                ? Optional.of(found(1, told.get().text(), List.of(), told.get(), first))
                : ofSeveral(siblings, at, grammar);
    }

    /** Several paragraphs of which the first begins with a word for how things are, and the last tells the time. */
    private static Optional<Found> ofSeveral(List<Block> siblings, int at, TimeGrammar grammar) {
        if (!isLabelled(siblings.get(at))) {
            return Optional.empty();
        }
        int end = Math.min(siblings.size(), at + LONGEST_NOTICE_BLOCKS);
        for (int i = at + 1; i < end && !beginsAnew(siblings.get(i)); i++) {
            Optional<Ending> told = ending(siblings.get(i), grammar);
            if (told.isPresent()) {
                return Optional.of(of(siblings.subList(at, i + 1), told.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean beginsAnew(Block block) {
        return block instanceof Block.Heading || block instanceof Block.ThematicBreak || isLabelled(block);
    }

    private static Found of(List<Block> notice, Ending told) {
        int last = notice.size() - 1;
        List<Block> below = new ArrayList<>(notice.subList(1, last));
        below.add(new Block.Paragraph(told.text(), notice.get(last).offset()));
        List<Inline> text = notice.get(0).prose().orElseThrow();
        return found(notice.size(), text, below, told, notice.get(0));
    }

    private static Found found(int blocks, List<Inline> text, List<Block> below, Ending told, Block first) {
        Happening happening = Happening.of(told.time(), text, below, first.offset());
        Optional<Inline> label = label(text);
        Optional<Happening> marked = label.flatMap(word -> MilestoneWords.named(Inline.plainText(List.of(word))))
                .map(milestone -> happening.is(Optional.of(milestone)));
        return new Found(
                blocks,
                List.of(new Part.Happened(marked.orElse(happening))),
                Map.of(),
                label.isPresent() || told.isMarked());
    }

    /** {@code No incidents reported.} */
    static boolean saysThatNothingHappened(Block block) {
        return block.prose()
                .map(content -> Text.normalise(Inline.plainText(content), NOTHING_HAPPENED.length()))
                .filter(NOTHING_HAPPENED::equals)
                .isPresent();
    }

    private static boolean isLabelled(Block block) {
        return block.prose().flatMap(Notices::label).isPresent();
    }

    /** The word for how things are, where it is bold or emphasised. */
    private static Optional<Inline> label(List<Inline> content) {
        return content.stream()
                .findFirst()
                .filter(first -> first instanceof Inline.Strong || first instanceof Inline.Emphasis)
                .filter(first -> Milestones.isState(Inline.plainText(List.of(first))));
    }

    private static Optional<Ending> ending(Block block, TimeGrammar grammar) {
        List<Inline> content = Inlines.strip(block.prose().orElse(List.of()));
        if (content.isEmpty()) {
            return Optional.empty();
        }
        String plain = Inline.plainText(content);
        List<Inline> last = lastLine(content);
        int begin = plain.length() - Inline.plainText(last).length();
        Optional<Ending> whole = begin > 0 ? whole(content, plain, begin, grammar) : Optional.empty();
        return whole.isPresent() ? whole : behind(content, plain, grammar);
    }

    /** What is marked as a time, or the last of several lines. */
    private static List<Inline> lastLine(List<Inline> content) {
        Inline last = content.get(content.size() - 1);
        if (isMarked(last)) {
            return List.of(last);
        }
        List<List<Inline>> lines = Inlines.lines(content);
        return lines.get(lines.size() - 1);
    }

    private static boolean isMarked(Inline inline) {
        return inline instanceof Inline.Element element && element.tag().equals("time");
    }

    /** A time that is all that stands behind a place. */
    private static Optional<Ending> whole(List<Inline> content, String plain, int begin, TimeGrammar grammar) {
        String written = plain.substring(begin).strip();
        int said = written.regionMatches(true, 0, POSTED, 0, POSTED.length()) ? POSTED.length() : 0;
        return grammar.whole(written.substring(said))
                .filter(time -> time.hasClock())
                .filter(time -> time.hasDate() || label(content).isPresent())
                .map(time -> said == 0 ? time : time.writtenAs(written.substring(0, said + time.end())))
                .map(time -> new Ending(
                        time, Inlines.strip(Inlines.until(content, begin)), isMarked(content.get(content.size() - 1))))
                .filter(told -> !Inlines.isEmpty(told.text()));
    }

    /** A date and a time behind the last sentence. */
    private static Optional<Ending> behind(List<Inline> content, String plain, TimeGrammar grammar) {
        if (label(content).isEmpty()) {
            return Optional.empty();
        }
        List<TimePhrase> dates = grammar.dates(plain);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        String told =
                withoutBracket(plain.substring(0, dates.get(dates.size() - 1).begin()));
        int posted = told.length() - POSTED.length();
        int end = told.regionMatches(true, posted, POSTED, 0, POSTED.length()) ? posted : told.length();
        return endsSentence(told.substring(0, end).stripTrailing())
                ? whole(content, plain, end, grammar)
                : Optional.empty();
    }

    private static String withoutBracket(String text) {
        String stripped = text.stripTrailing();
        return stripped.endsWith("(") || stripped.endsWith("[")
                ? stripped.substring(0, stripped.length() - 1).stripTrailing()
                : stripped;
    }

    private static boolean endsSentence(String text) {
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /**
     * @param text what was told
     * @param isMarked whether the author marked the time as one
     */
    private record Ending(TimePhrase time, List<Inline> text, boolean isMarked) {}
}
