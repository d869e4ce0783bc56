package press.postmortem.generator.extract.shape;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.time.RunningClock;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.Stretch;
import press.postmortem.generator.incident.Timeline;

/**
 * Reads the timelines of one section. Each unbroken run of events becomes one; a date on a line of its own, or a heading that
 * is no event, stays on the page as written and parts two runs, and the clock goes on across them.
 */
final class TimelineReader {
    /** So many clock times below a heading with a date are of its day; one may be a detail of what the heading tells. */
    private static final int FEWEST_BELOW_A_DAY = 2;
    /** So many events with a time of day speak for one that has a date alone. */
    private static final int CLOCKS_A_DATE = 3;

    private final TimeGrammar grammar;
    private final List<EventShape> shapes;
    private final List<Run> runs = new ArrayList<>();
    private final List<RunningClock.Entry> clock = new ArrayList<>();
    private int told;

    /** @param shapes in the order in which they are asked */
    TimelineReader(TimeGrammar grammar, List<EventShape> shapes) {
        this.grammar = grammar;
        this.shapes = shapes;
    }

    /** Takes in a run of siblings; the clock goes on from one call to the next. */
    TimelineReader read(List<Block> blocks) {
        Optional<Run> run = Optional.empty();
        List<Block> waiting = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Optional<RunningClock.Entry> day = dayAt(blocks, i)
                    .<RunningClock.Entry>map(RunningClock.Entry.Day::new)
                    .or(() -> turnAt(block));
            if (day.isPresent()) {
                clock.add(day.get());
                run = Optional.empty();
                waiting.clear();
                continue;
            }
            Optional<EventShape.Found> found = find(block);
            if (found.isEmpty()) {
                int notice = Notices.length(blocks, i, grammar);
                found = Notices.read(blocks.subList(i, i + notice), grammar);
                i += Math.max(0, notice - 1);
            }
            if (found.isPresent()) {
                told += Notices.speaksForItself(block) ? 1 : 0;
                if (run.isEmpty() || !found.get().headings().isEmpty()) {
                    run = Optional.of(start(block, found.get()));
                } else {
                    run.get().addEvidence(waiting);
                }
                waiting.clear();
                run.get().take(blocks.get(i), found.get().parts());
            } else if (run.isPresent() && run.get().claims(block, waiting.isEmpty())) {
                run.get().addEvidence(block);
            } else if (block instanceof Block.Heading) {
                run = Optional.empty();
                waiting.clear();
            } else if (run.isPresent() && !holdsEvents(block)) {
                waiting.add(block);
            } else {
                run = Optional.empty();
                waiting.clear();
                descend(block);
            }
        }
        return this;
    }

    /**
     * Whether there are enough events with a time of day to speak for themselves, and for the few that have a date alone; or
     * nothing but what a status page told.
     */
    boolean speaksForItself(int fewest) {
        List<Happening> all =
                runs.stream().flatMap(run -> run.happenings.stream()).toList();
        long clocks = all.stream().filter(each -> each.time().hasClock()).count();
        return clocks >= fewest && (all.size() - clocks) * CLOCKS_A_DATE <= clocks || told > 0 && told == all.size();
    }

    /** Whether there is nothing but, at most, a paragraph of prose that happens to begin with a date. */
    boolean isEmpty() {
        return runs.isEmpty() || runs.size() == 1 && runs.get(0).isProse();
    }

    /** Where the first event stands. */
    int firstOffset() {
        return runs.get(0).first;
    }

    /** What stands at the head of the first table's column of times; empty where there is none. */
    String timeHeading() {
        return Inline.plainText(runs.get(0).headings.getOrDefault(Timeline.Column.TIME, List.of()));
    }

    /**
     * @param date of the first event, where that is known
     * @param month that tells missing years where no day does
     */
    List<Timeline> timelines(Optional<LocalDate> date, Optional<YearMonth> month, Optional<ZoneId> zone) {
        Iterator<Moment> moments = RunningClock.settle(clock, date, month, zone).iterator();
        return runs.stream().map(run -> run.timeline(moments, zone)).toList();
    }

    /**
     * What no one can tell about the times of the timelines read; each zone is named once.
     *
     * @param date of the first event, where that is known
     */
    List<Diagnostic> doubts(SourceFile source, List<Timeline> timelines, Optional<LocalDate> date) {
        List<Diagnostic> doubts = new ArrayList<>();
        Set<String> zones = new HashSet<>();
        for (int i = 0; i < runs.size(); i++) {
            List<Happening> happenings = runs.get(i).happenings;
            for (int k = 0; k < happenings.size(); k++) {
                TimePhrase phrase = happenings.get(k).time();
                Moment moment = timelines.get(i).events().get(k).moment();
                Location place = source.locate(happenings.get(k).offset());
                if (phrase.undecided(date)
                        && moment.date().filter(PartialDate::isExact).isEmpty()) {
                    doubts.add(Diagnostic.of(ReadingRule.UNDECIDED_DATE, place, phrase.written()));
                }
                phrase.zoneWritten()
                        .filter(zone -> moment.zone().isEmpty() && zones.add(zone))
                        .ifPresent(zone -> doubts.add(Diagnostic.of(ReadingRule.AMBIGUOUS_ZONE, place, zone)));
            }
        }
        return doubts;
    }

    private Run start(Block first, EventShape.Found found) {
        Run run = new Run(first, found.headings());
        runs.add(run);
        return run;
    }

    private Optional<EventShape.Found> find(Block block) {
        for (EventShape shape : shapes) {
            Optional<EventShape.Found> found = shape.read(block, grammar);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The date of a block that dates what follows it and is no event. */
    private Optional<TimePhrase> dayAt(List<Block> blocks, int place) {
        Optional<TimePhrase> day = dayOf(blocks.get(place));
        return day.isPresent()
                ? day.filter(date -> datesWhatFollows(blocks, place))
                : titledDay(blocks.get(place)).filter(date -> isAboveClocks(blocks, place));
    }

    /** The {@code Next day} that is a block of its own. */
    private Optional<RunningClock.Entry> turnAt(Block block) {
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
                : Outline.leadOf(block).filter(Inlines::isAllStrong);
    }

    /** Whether a title has several clock times below it, and one that has no date but the title's. */
    private boolean isAboveClocks(List<Block> blocks, int title) {
        List<TimePhrase> clocks = new ArrayList<>();
        for (int i = title + 1; i < blocks.size() && !isDated(clocks); i++) {
            Block block = blocks.get(i);
            if (endsPart(blocks.get(title), block)) {
                return false;
            }
            find(block).ifPresent(found -> clocks.addAll(clocks(found)));
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

    /** A block that is a date and nothing else. */
    private Optional<TimePhrase> dayOf(Block block) {
        return lineOf(block)
                .map(Inline::plainText)
                .flatMap(plain -> grammar.whole(withoutLabel(plain)))
                .filter(TimePhrase::isDateAlone);
    }

    private static Optional<List<Inline>> lineOf(Block block) {
        return block instanceof Block.Heading heading ? Optional.of(heading.content()) : Outline.leadOf(block);
    }

    /** {@code Date: 2023-11-22} is a date too. */
    private static String withoutLabel(String text) {
        String stripped = withoutRules(text);
        return stripped.regionMatches(true, 0, "date:", 0, 5) ? stripped.substring(5) : stripped;
    }

    /** A date may stand between marks that did not become markup. */
    private static String withoutRules(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && (Text.isBlank(text.charAt(begin)) || "-_*=".indexOf(text.charAt(begin)) >= 0)) {
            begin++;
        }
        while (end > begin && (Text.isBlank(text.charAt(end - 1)) || "-_*=".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(begin, end);
    }

    /**
     * Whether events come before the next date or heading of its rank, or nothing happened: then a date dates them and is none
     * itself.
     */
    private boolean datesWhatFollows(List<Block> blocks, int day) {
        for (int i = day + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (dayOf(block).isPresent() || block instanceof Block.ThematicBreak) {
                return false;
            }
            if (Notices.saysThatNothingHappened(block)) {
                return true;
            }
            if (find(block).isPresent() || holdsEvents(block)) {
                return true;
            }
            if (block instanceof Block.Heading) {
                return false;
            }
        }
        return false;
    }

    private boolean holdsEvents(Block block) {
        return children(block).stream()
                .flatMap(List::stream)
                .anyMatch(child -> find(child).isPresent() || holdsEvents(child));
    }

    private void descend(Block block) {
        List<Block.Item> items = TimedItems.itemsOf(block);
        if (items.isEmpty()) {
            children(block).forEach(this::read);
        }
        for (Block.Item item : items) {
            item.content().stream()
                    .limit(1)
                    .flatMap(lead ->
                            dayOf(lead)
                                    .<RunningClock.Entry>map(RunningClock.Entry.Day::new)
                                    .or(() -> turnAt(lead))
                                    .stream())
                    .forEach(clock::add);
            read(below(item));
        }
    }

    private static List<Block> below(Block.Item item) {
        return item.content().stream().skip(1).toList();
    }

    /** The runs of siblings inside a block that may hold events of their own; the text that leads an item may not. */
    private static List<List<Block>> children(Block block) {
        if (block instanceof Block.Element element) {
            return List.of(element.content());
        } else if (block instanceof Block.Admonition admonition) {
            return List.of(admonition.content());
        }
        return TimedItems.itemsOf(block).stream().map(TimelineReader::below).toList();
    }

    /** An unbroken run of siblings that are events and what belongs to them. */
    private final class Run {
        private final Block opening;
        private final int first;
        private final Map<Timeline.Column, List<Inline>> headings;
        private final List<Block> preamble = new ArrayList<>();
        private final List<Happening> happenings = new ArrayList<>();
        private int last;

        private Run(Block opening, Map<Timeline.Column, List<Inline>> headings) {
            this.opening = opening;
            this.first = opening.offset();
            this.last = first;
            this.headings = headings;
        }

        private void take(Block block, List<EventShape.Part> parts) {
            last = block.offset();
            for (EventShape.Part part : parts) {
                if (part instanceof EventShape.Part.Happened happened) {
                    happenings.add(happened.happening());
                    clock.add(new RunningClock.Entry.Event(happened.happening().time()));
                } else if (part instanceof EventShape.Part.Day day) {
                    clock.add(new RunningClock.Entry.Day(day.phrase()));
                    attach(day.blocks());
                } else if (part instanceof EventShape.Part.Loose loose) {
                    attach(loose.blocks());
                }
            }
        }

        /** Code and pictures straight below the last event, and whatever stands below a greedy one. */
        private boolean claims(Block block, boolean straight) {
            Happening above = happenings.get(happenings.size() - 1);
            if (block instanceof Block.ThematicBreak || block instanceof Block.Heading) {
                return false;
            }
            return above.greedy() || straight && Evidence.speaksAlone(block);
        }

        private void addEvidence(Block block) {
            last = block.offset();
            attach(List.of(block));
        }

        private void addEvidence(List<Block> blocks) {
            attach(blocks.stream()
                    .filter(block -> !(block instanceof Block.ThematicBreak))
                    .toList());
        }

        private void attach(List<Block> blocks) {
            if (happenings.isEmpty()) {
                preamble.addAll(blocks);
            } else {
                int end = happenings.size() - 1;
                happenings.set(end, happenings.get(end).with(blocks));
            }
        }

        private boolean isProse() {
            Happening only = happenings.get(0);
            return happenings.size() == 1
                    && opening instanceof Block.Paragraph
                    && !only.greedy()
                    && !only.time().hasClock();
        }

        private Timeline timeline(Iterator<Moment> moments, Optional<ZoneId> zone) {
            List<Event> events = new ArrayList<>();
            for (Happening happening : happenings) {
                events.add(happening.at(moments.next()));
            }
            return new Timeline(Optional.of(new Stretch(first, last)), zone, headings, preamble, events);
        }
    }
}
