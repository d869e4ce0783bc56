package press.postmortem.generator.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.time.RunningClock;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.extract.time.TimePhrase;

/** The headings and lines between events that tell the day of what follows them, and are no events. */
final class DayLines {
    /** So many clock times below a heading with a date are of its day; one may be a detail of what the heading tells. */
    private static final int FEWEST_BELOW_A_DAY = 2;

    private final TimeGrammar grammar;
    private final EventFinder events;

    DayLines(TimeGrammar grammar, EventFinder events) {
        this.grammar = grammar;
        this.events = events;
    }

    /** What a block does to the clock of the events that follow it; empty where it does nothing. */
    Optional<RunningClock.Entry> at(List<Block> siblings, int at) {
        return dayAt(siblings, at)
                .<RunningClock.Entry>map(RunningClock.Entry.Day::new)
                .or(() -> turn(siblings.get(at)));
    }

    /** The same of what leads an item, whatever follows it. */
    Optional<RunningClock.Entry> leading(Block block) {
        return dayOf(block).<RunningClock.Entry>map(RunningClock.Entry.Day::new).or(() -> turn(block));
    }

    /** The date of a block that dates what follows it and is no event. */
    private Optional<TimePhrase> dayAt(List<Block> siblings, int at) {
        Optional<TimePhrase> day = dayOf(siblings.get(at));
        return day.isPresent()
                ? day.filter(date -> datesWhatFollows(siblings, at))
                : titledDay(siblings.get(at)).filter(date -> isAboveClocks(siblings, at));
    }

    /** The {@code Next day} that is a block of its own. */
    private Optional<RunningClock.Entry> turn(Block block) {
        return lineOf(block).map(Inline::plainText).flatMap(grammar::turn).map(RunningClock.Entry.Turned::new);
    }

    /** A heading or a bold line that a date leads, with words behind it: {@code ### 21 October - The pump fails}. */
    private Optional<TimePhrase> titledDay(Block block) {
        return titleOf(block)
                .flatMap(title -> grammar.leading(Inline.plainText(title)))
                .filter(TimePhrase::isDateAlone);
    }

    private static Optional<List<Inline>> titleOf(Block block) {
        return block instanceof Block.Heading heading
                ? Optional.of(heading.content())
                : block.prose().filter(Inlines::isAllStrong);
    }

    /** Whether a title has several clock times below it, and one that has no date but the title's. */
    private boolean isAboveClocks(List<Block> siblings, int title) {
        List<TimePhrase> clocks = new ArrayList<>();
        int at = title + 1;
        while (at < siblings.size() && !isDated(clocks)) {
            if (endsPart(siblings.get(title), siblings.get(at))) {
                return false;
            }
            Optional<EventShape.Found> found = events.at(siblings, at);
            clocks.addAll(found.map(DayLines::clocks).orElse(List.of()));
            at += found.map(EventShape.Found::blocks).orElse(1);
        }
        return isDated(clocks);
    }

    /** A heading stands above all that is below its level, a bold line above all up to the next date or heading. */
    private boolean endsPart(Block title, Block block) {
        if (title instanceof Block.Heading heading) {
            return block instanceof Block.Heading other && other.level() <= heading.level();
        }
        return block instanceof Block.Heading
                || titledDay(block).isPresent()
                || dayOf(block).isPresent();
    }

    private static boolean isDated(List<TimePhrase> clocks) {
        return clocks.size() >= FEWEST_BELOW_A_DAY && !clocks.stream().allMatch(TimePhrase::hasDate);
    }

    private static List<TimePhrase> clocks(EventShape.Found found) {
        return found.parts().stream()
                .filter(EventShape.Part.Happened.class::isInstance)
                .map(part -> ((EventShape.Part.Happened) part).happening().time())
                .filter(TimePhrase::hasClock)
                .toList();
    }

    /** A block that is a date and nothing else but a word that says so. */
    private Optional<TimePhrase> dayOf(Block block) {
        return lineOf(block).map(Inline::plainText).flatMap(grammar::day);
    }

    private static Optional<List<Inline>> lineOf(Block block) {
        return block instanceof Block.Heading heading ? Optional.of(heading.content()) : block.prose();
    }

    /**
     * Whether events come before the next date or heading of its rank, or nothing happened: then a date dates them and is none
     * itself.
     */
    private boolean datesWhatFollows(List<Block> siblings, int day) {
        for (int i = day + 1; i < siblings.size(); i++) {
            Block block = siblings.get(i);
            if (dayOf(block).isPresent() || block instanceof Block.ThematicBreak) {
                return false;
            }
            if (Notices.saysThatNothingHappened(block)) {
                return true;
            }
            if (events.at(siblings, i).isPresent() || events.within(block)) {
                return true;
            }
            if (block instanceof Block.Heading) {
                return false;
            }
        }
        return false;
    }
}
