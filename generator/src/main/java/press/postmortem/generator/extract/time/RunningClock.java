package press.postmortem.generator.extract.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.PartialTime;
import press.postmortem.generator.incident.Point;

/**
 * Carries dates and zones from one event of a timeline to the next: a clock time alone takes the date of the one before,
 * and the next day's where it has passed midnight.
 */
public final class RunningClock {
    /**
     * A clock that falls by so much has passed midnight. Timelines whose lines are not quite in order step back by minutes
     * or a few hours.
     */
    private static final Duration NIGHT = Duration.ofHours(6);

    private static final Duration HALF_DAY = Duration.ofHours(12);

    private final Optional<LocalDate> anchor;
    private final Optional<YearMonth> month;
    private final Optional<ZoneId> stated;
    private final boolean backwards;

    private Optional<LocalDate> told;
    private Optional<LocalDate> day;
    private Optional<LocalTime> last = Optional.empty();
    private Optional<LocalTime> lastEnd = Optional.empty();
    private Optional<ZoneId> own;
    private Optional<ZoneId> carried = Optional.empty();

    private RunningClock(
            Optional<LocalDate> day,
            Optional<LocalDate> anchor,
            Optional<YearMonth> month,
            Optional<ZoneId> stated,
            Optional<ZoneId> own,
            boolean backwards) {
        this.told = day;
        this.day = day;
        this.anchor = anchor;
        this.month = month;
        this.stated = stated;
        this.own = own;
        this.backwards = backwards;
    }

    /** What can stand in a timeline as far as time is concerned. */
    public sealed interface Entry {
        /** What has a time of its own. */
        sealed interface Timed extends Entry {
            TimePhrase phrase();
        }

        /** The {@code Next day} on a line of its own: the times that follow are on the day after those above. */
        record Turned(Turn turn) implements Entry {
            public Turned {
                Objects.requireNonNull(turn, "turn");
            }
        }

        /** A date on a line of its own: the times that follow are on that day. */
        record Day(TimePhrase phrase) implements Timed {
            public Day {
                Objects.requireNonNull(phrase, "phrase");
            }
        }

        /** The time of an event. */
        record Event(TimePhrase phrase) implements Timed {
            public Event {
                Objects.requireNonNull(phrase, "phrase");
            }
        }
    }

    /**
     * What the times of one timeline mean, one moment for each {@link Entry.Event}, in the order given.
     *
     * @param entries in the author's order, which may run backwards; at most small steps back stay on the same day
     * @param date the day on which the first event is taken to be, where that is known; also tells missing years
     * @param zone of times that name none; where it is empty, the zone that the first event names, or most do, holds for those
     *     that follow, until one names another
     */
    public static List<Moment> settle(List<Entry> entries, Optional<LocalDate> date, Optional<ZoneId> zone) {
        return settle(entries, date, Optional.empty(), zone);
    }

    /**
     * The same where no day is known, but a month may be.
     *
     * @param written in the author's order
     * @param month near which dates without a year are, where neither {@code date} nor an entry tells
     */
    public static List<Moment> settle(
            List<Entry> written, Optional<LocalDate> date, Optional<YearMonth> month, Optional<ZoneId> zone) {
        List<Entry> entries = HalfDays.told(written);
        Optional<LocalDate> anchor = date.or(() -> firstDay(entries));
        boolean backwards = entries.stream().noneMatch(Entry.Turned.class::isInstance) && runsBackwards(entries);
        Optional<LocalDate> day =
                date.map(first -> !backwards && isNightBefore(entries, first) ? first.minusDays(1) : first);
        RunningClock clock = new RunningClock(day, anchor, month, zone, zone.or(() -> ownZone(entries)), backwards);
        List<Moment> moments = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Event event) {
                moments.add(clock.moment(event.phrase()));
            } else if (entry instanceof Entry.Day named) {
                clock.turnTo(named.phrase());
            } else if (entry instanceof Entry.Turned turned) {
                clock.turn(turned.turn());
            }
        }
        return List.copyOf(moments);
    }

    /** The zone that the first clock names, else the one that most name. What a single row names may be another's clock. */
    private static Optional<ZoneId> ownZone(List<Entry> entries) {
        List<TimePhrase> clocks = timed(entries)
                .map(Entry.Timed::phrase)
                .filter(TimePhrase::hasClock)
                .toList();
        Optional<ZoneId> first = clocks.stream()
                .limit(1)
                .flatMap(phrase -> phrase.zone().stream())
                .findFirst();
        return first.or(() -> clocks.stream()
                .flatMap(phrase -> phrase.zone().stream())
                .collect(Collectors.groupingBy(zone -> zone, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(zone -> 2 * zone.getValue() > clocks.size())
                .map(Map.Entry::getKey)
                .findFirst());
    }

    /**
     * Whether a timeline begins on the evening before a day: the first event that names a date is on that day, and its
     * clock is hours behind those before it, as in {@code 21:12}, {@code 00:25 (Feb 13)}.
     */
    private static boolean isNightBefore(List<Entry> entries, LocalDate day) {
        Optional<TimePhrase> before = Optional.empty();
        for (Entry entry : entries) {
            if (!(entry instanceof Entry.Event event) || !event.phrase().hasClock()) {
                return false;
            }
            TimePhrase phrase = event.phrase();
            if (phrase.hasDate()) {
                Optional<LocalDate> named =
                        phrase.from().near(Optional.of(day)).date().flatMap(PartialDate::exact);
                LocalTime now = start(phrase);
                return named.equals(Optional.of(day))
                        && before.map(RunningClock::start)
                                .filter(last -> Duration.between(now, last).compareTo(NIGHT) >= 0)
                                .isPresent();
            }
            if (before.filter(last -> start(phrase).isBefore(start(last))).isPresent()) {
                return false;
            }
            before = Optional.of(phrase);
        }
        return false;
    }

    private static Optional<LocalDate> firstDay(List<Entry> entries) {
        return timed(entries).flatMap(entry -> entry.phrase().day().stream()).findFirst();
    }

    private static Stream<Entry.Timed> timed(List<Entry> entries) {
        return entries.stream().filter(Entry.Timed.class::isInstance).map(Entry.Timed.class::cast);
    }

    /**
     * Newest first: clocks on one day, or days in full, fall much more often than they rise; of two falls one is too small for
     * a night, and nothing rises.
     */
    private static boolean runsBackwards(List<Entry> entries) {
        int rises = 0;
        int falls = 0;
        boolean small = false;
        Optional<TimePhrase> before = Optional.empty();
        for (Entry.Timed entry : timed(entries).toList()) {
            TimePhrase now = entry.phrase();
            int step = before.map(previous -> step(previous, now)).orElse(0);
            rises += step > 0 ? 1 : 0;
            falls += step < 0 ? 1 : 0;
            small |= step < 0
                    && before.filter(previous -> isWithinHours(now, previous)).isPresent();
            before = Optional.of(now);
        }
        return falls >= 3 && falls > 2 * rises || falls == 2 && rises == 0 && small;
    }

    /** Whether a clock stands less than a night ahead of another. */
    private static boolean isWithinHours(TimePhrase clock, TimePhrase later) {
        return clock.hasClock()
                && later.hasClock()
                && Duration.between(start(clock), start(later)).compareTo(NIGHT) < 0;
    }

    private static int step(TimePhrase before, TimePhrase now) {
        if (before.day().isPresent() && now.day().isPresent() && !before.day().equals(now.day())) {
            return now.day().get().compareTo(before.day().get());
        }
        if (!before.hasClock() || !now.hasClock()) {
            return 0;
        }
        Duration gap = Duration.between(start(before), start(now));
        if (gap.compareTo(HALF_DAY) > 0) {
            return 0;
        }
        return gap.plus(HALF_DAY).isNegative() ? 1 : gap.compareTo(Duration.ZERO);
    }

    private static LocalTime start(TimePhrase phrase) {
        return phrase.from().time().map(PartialTime::earliest).orElseThrow();
    }

    private void turnTo(TimePhrase phrase) {
        phrase.from()
                .near(context(phrase))
                .date()
                .filter(PartialDate::isExact)
                .ifPresent(date -> day = Optional.of(date.earliest()));
        told = day;
        last = Optional.empty();
        lastEnd = Optional.empty();
        if (phrase.zone().isPresent()) {
            own = phrase.zone();
            carried = own;
        }
    }

    private void turn(Turn turn) {
        day = day.map(today -> today.plusDays(turn == Turn.NEXT_DAY ? 1 : -1));
        told = day;
        last = Optional.empty();
        lastEnd = Optional.empty();
    }

    private Moment moment(TimePhrase phrase) {
        Point start = phrase.hasDate() ? dated(phrase) : undated(phrase);
        Optional<Point> end = phrase.to().map(written -> end(start, written));
        last = start.time().map(PartialTime::earliest);
        lastEnd = end.filter(point -> point.date().equals(start.date()))
                .flatMap(Point::time)
                .map(PartialTime::earliest);
        return new Moment(phrase.written(), start, end, phrase.approximate(), zone(phrase, start));
    }

    private Point dated(TimePhrase phrase) {
        Point start = phrase.from().near(context(phrase));
        day = start.date().flatMap(PartialDate::exact);
        told = day;
        return start;
    }

    private Point undated(TimePhrase phrase) {
        int days = daysTo(phrase);
        day = day.map(today -> today.plusDays(days));
        return new Point(day.map(PartialDate::of), phrase.from().time());
    }

    /**
     * What is said of a day counts from the one that was told last, and so once, however many events say it in a row, as long
     * as their clocks go on.
     */
    private int daysTo(TimePhrase phrase) {
        boolean again = last.filter(start(phrase)::isBefore).isPresent() && !backwards;
        Optional<Turn> turn = day.equals(told) || again ? phrase.turn() : Optional.empty();
        if (turn.filter(Turn.NEXT_DAY::equals).isPresent()) {
            return 1;
        }
        if (turn.filter(Turn.PREVIOUS_DAY::equals).isPresent() && last.isEmpty()) {
            return -1;
        }
        return passesMidnight(start(phrase)) ? backwards ? -1 : 1 : 0;
    }

    private boolean passesMidnight(LocalTime now) {
        if (backwards) {
            return last.filter(before -> Duration.between(before, now).compareTo(NIGHT) >= 0)
                    .isPresent();
        }
        boolean falls = last.filter(now::isBefore).isPresent();
        Optional<LocalTime> latest = lastEnd.isPresent() ? lastEnd : last;
        return falls
                && latest.filter(before -> Duration.between(now, before).compareTo(NIGHT) >= 0)
                        .isPresent();
    }

    /** An end without a date is on the day of the start, or on the next where its clock is behind. */
    private Point end(Point start, WrittenPoint written) {
        Optional<LocalDate> from = start.date().flatMap(PartialDate::exact);
        if (written.date().isPresent()) {
            return written.near(from.or(this::context));
        }
        boolean nextDay = start.time().isPresent()
                && written.time()
                        .orElseThrow()
                        .latest()
                        .isBefore(start.time().get().earliest());
        Optional<PartialDate> date = nextDay ? from.map(today -> PartialDate.of(today.plusDays(1))) : start.date();
        return new Point(date, written.time());
    }

    /** The middle of a known month tells the year of a date, and nothing of a mere weekday. */
    private Optional<LocalDate> context(TimePhrase phrase) {
        boolean named =
                phrase.from().date().filter(date -> date.month().isPresent()).isPresent();
        return named ? context().or(() -> month.map(each -> each.atDay(15))) : context();
    }

    private Optional<LocalDate> context() {
        return day.or(() -> anchor);
    }

    /** Letters that can mean several zones are no reason to take another one. */
    private Optional<ZoneId> zone(TimePhrase phrase, Point start) {
        if (phrase.zoneWritten().isPresent()) {
            carried = phrase.zone().equals(own) ? own : Optional.empty();
            return phrase.zoneAt(start);
        }
        return stated.or(() -> carried);
    }
}
