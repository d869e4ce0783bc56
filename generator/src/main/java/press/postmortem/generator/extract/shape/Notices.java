package press.postmortem.generator.extract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
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
    public Optional<Found> read(Block block, TimeGrammar grammar) {
        return ending(block, grammar).flatMap(told -> happened(told.text(), List.of(), told, block.offset()));
    }

    /**
     * A notice of several paragraphs of which the last tells the time.
     *
     * @return how many siblings it is made of; 0 where there is none
     */
    static int length(List<Block> blocks, int at, TimeGrammar grammar) {
        if (!isLabelled(blocks.get(at))) {
            return 0;
        }
        for (int i = at + 1; i < blocks.size() && i < at + LONGEST_NOTICE_BLOCKS; i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Heading || block instanceof Block.ThematicBreak || isLabelled(block)) {
                return 0;
            }
            if (ending(block, grammar).isPresent()) {
                return i + 1 - at;
            }
        }
        return 0;
    }

    /** @param blocks of which the first begins with a word for how things are, and the last ends with the time; may be empty */
    static Optional<Found> read(List<Block> blocks, TimeGrammar grammar) {
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        Block last = blocks.get(blocks.size() - 1);
        return ending(last, grammar).flatMap(told -> {
            List<Block> below = new ArrayList<>(blocks.subList(1, blocks.size() - 1));
            below.add(new Block.Paragraph(told.text(), last.offset()));
            List<Inline> first = Outline.leadOf(blocks.get(0)).orElseThrow();
            return happened(first, below, told, blocks.get(0).offset());
        });
    }

    /** Whether a notice can be nothing else: it begins with a word for how things are, or ends with what is marked as a time. */
    static boolean speaksForItself(Block block) {
        return isLabelled(block)
                || Outline.leadOf(block)
                        .map(Inlines::strip)
                        .filter(content -> !content.isEmpty() && isMarked(content.get(content.size() - 1)))
                        .isPresent();
    }

    /** {@code No incidents reported.} */
    static boolean saysThatNothingHappened(Block block) {
        return Outline.leadOf(block)
                .map(content -> Text.normalise(Inline.plainText(content), NOTHING_HAPPENED.length()))
                .filter(NOTHING_HAPPENED::equals)
                .isPresent();
    }

    private static Optional<Found> happened(List<Inline> text, List<Block> below, Ending told, int offset) {
        Happening happening = Happening.of(told.time(), text, below, offset);
        Optional<Inline> label = label(text);
        Optional<Happening> marked = label.flatMap(word -> MilestoneWords.named(Inline.plainText(List.of(word))))
                .map(milestone -> happening.is(Optional.of(milestone)));
        return Found.of(List.of(new Part.Happened(marked.orElse(happening))));
    }

    private static boolean isLabelled(Block block) {
        return Outline.leadOf(block).flatMap(Notices::label).isPresent();
    }

    /** The word for how things are, where it is bold or emphasised. */
    private static Optional<Inline> label(List<Inline> content) {
        return content.stream()
                .findFirst()
                .filter(first -> first instanceof Inline.Strong || first instanceof Inline.Emphasis)
                .filter(first -> Milestones.isState(Inline.plainText(List.of(first))));
    }

    private static Optional<Ending> ending(Block block, TimeGrammar grammar) {
        List<Inline> content = Inlines.strip(Outline.leadOf(block).orElse(List.of()));
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
                .flatMap(time -> Ending.of(time, Inlines.until(content, begin)));
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

    /** @param text what was told */
    private record Ending(TimePhrase time, List<Inline> text) {
        static Optional<Ending> of(TimePhrase time, List<Inline> text) {
            List<Inline> told = Inlines.strip(text);
            return Inlines.isEmpty(told) ? Optional.empty() : Optional.of(new Ending(time, told));
        }
    }
}
