package press.postmortem.generator.extract.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.time.RunningClock;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.Timeline;

/**
 * Reads the timelines of one section. Each unbroken run of events becomes one; a date on a line of its own, or a heading that
 * is no event, stays on the page as written and parts two runs, and the clock goes on across them.
 */
public final class TimelineReader {
    /** So many events with a time of day speak for one that has a date alone. */
    private static final int CLOCKS_A_DATE = 3;

    private final EventFinder events;
    private final DayLines days;
    private final List<EventRun> runs = new ArrayList<>();
    private final List<RunningClock.Entry> clock = new ArrayList<>();

    /** @param shapes in the order in which they are asked */
    TimelineReader(TimeGrammar grammar, List<EventShape> shapes) {
        this.events = new EventFinder(grammar, shapes);
        this.days = new DayLines(grammar, events);
    }

    /** Takes in a run of siblings; the clock goes on from one call to the next. */
    TimelineReader read(List<Block> siblings) {
        Optional<EventRun> run = Optional.empty();
        int at = 0;
        while (at < siblings.size()) {
            Block block = siblings.get(at);
            Optional<RunningClock.Entry> day = days.at(siblings, at);
            Optional<EventShape.Found> found = day.isPresent() ? Optional.empty() : events.at(siblings, at);
            int after = at + found.map(EventShape.Found::blocks).orElse(1);
            if (day.isPresent()) {
                clock.add(day.get());
                run = Optional.empty();
            } else if (found.isPresent()) {
                run = run.filter(open -> found.get().headings().isEmpty())
                        .or(() -> Optional.of(start(block, found.get())));
                run.get().take(found.get(), siblings.get(after - 1));
                found.get().parts().stream().flatMap(TimelineReader::entries).forEach(clock::add);
            } else if (run.isPresent() && run.get().claims(block)) {
                run.get().addEvidence(block);
            } else if (run.isPresent() && !(block instanceof Block.Heading) && !events.within(block)) {
                run.get().hold(block);
            } else {
                run = Optional.empty();
                descend(block);
            }
            at = after;
        }
        return this;
    }

    private EventRun start(Block first, EventShape.Found found) {
        EventRun run = new EventRun(first, found.headings());
        runs.add(run);
        return run;
    }

    private static Stream<RunningClock.Entry> entries(EventShape.Part part) {
        if (part instanceof EventShape.Part.Happened happened) {
            return Stream.of(new RunningClock.Entry.Event(happened.happening().time()));
        }
        return part instanceof EventShape.Part.Day day
                ? Stream.of(new RunningClock.Entry.Day(day.phrase()))
                : Stream.empty();
    }

    /**
     * Whether there are enough events with a time of day to speak for themselves, and for the few that have a date alone; or
     * nothing but what is certain to be an event.
     */
    boolean speaksForItself(int fewest) {
        List<Happening> all =
                runs.stream().flatMap(run -> run.happenings().stream()).toList();
        long clocks = all.stream().filter(each -> each.time().hasClock()).count();
        return clocks >= fewest && (all.size() - clocks) * CLOCKS_A_DATE <= clocks
                || !runs.isEmpty() && runs.stream().allMatch(EventRun::isCertain);
    }

    /** Whether there is nothing but, at most, a paragraph of prose that happens to begin with a date. */
    public boolean isEmpty() {
        return runs.isEmpty() || runs.size() == 1 && runs.get(0).isProse();
    }

    /** Where the first event stands. */
    public int firstOffset() {
        return runs.get(0).firstOffset();
    }

    /** The clock times of its events to the minute; none where one of them names a zone. */
    public Set<LocalTime> clocksWithoutZone() {
        List<TimePhrase> times = runs.stream()
                .flatMap(run -> run.happenings().stream())
                .map(Happening::time)
                .toList();
        return times.stream().anyMatch(time -> time.zoneWritten().isPresent())
                ? Set.of()
                : times.stream().flatMap(TimePhrase::clocks).collect(Collectors.toSet());
    }

    /** What stands at the head of the first table's column of times; empty where there is none. */
    public String timeHeading() {
        return Inline.plainText(runs.get(0).headingOf(Timeline.Column.TIME));
    }

    /**
     * @param date of the first event, where that is known
     * @param month that tells missing years where no day does
     */
    public List<Timeline> timelines(Optional<LocalDate> date, Optional<YearMonth> month, Optional<ZoneId> zone) {
        Iterator<Moment> moments = RunningClock.settle(clock, date, month, zone).iterator();
        return IncidentMarks.apart(
                runs.stream().map(run -> run.timeline(moments, zone)).toList());
    }

    /**
     * What no one can tell about the times of the timelines read; each zone is named once.
     *
     * @param date of the first event, where that is known
     */
    public List<Diagnostic> doubts(SourceFile source, List<Timeline> timelines, Optional<LocalDate> date) {
        List<Diagnostic> doubts = new ArrayList<>();
        Set<String> zones = new HashSet<>();
        for (int i = 0; i < runs.size(); i++) {
            List<Happening> happenings = runs.get(i).happenings();
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

    private void descend(Block block) {
        List<Block.Item> items = block.items();
        if (items.isEmpty()) {
            EventFinder.runsIn(block).forEach(this::read);
        }
        for (Block.Item item : items) {
            item.content().stream()
                    .limit(1)
                    .flatMap(lead -> days.leading(lead).stream())
                    .forEach(clock::add);
            read(item.below());
        }
    }
}
