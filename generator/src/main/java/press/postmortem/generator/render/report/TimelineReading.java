package press.postmortem.generator.render.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Chronology;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.KeyEvents;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.PartialTime;
import press.postmortem.generator.incident.Phase;
import press.postmortem.generator.incident.Point;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.Timeline;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.view.TimeView;
import press.postmortem.generator.render.words.PhaseName;
import press.postmortem.generator.render.words.Phrases;
import press.postmortem.generator.render.words.Words;
import press.postmortem.generator.render.words.Written;

/**
 * What a timeline tells, without the links in it, which is the same wherever it is shown.
 *
 * @see TimelineTable
 */
final class TimelineReading {
    /** What may have been before or after, by as much as this in all, was about then; of more, nothing can be told. */
    private static final Duration LONGEST_AROUND = Duration.ofHours(2);

    private final Words words;
    private final Phrases phrases;
    private final List<Event> events;
    private final Optional<Moment> start;
    private final List<ZoneId> zones;
    private final boolean utc;
    private final String zoneNames;
    private final List<Row> rows;

    TimelineReading(Edition edition, Postmortem report, Timeline timeline) {
        this.words = edition.words();
        this.phrases = edition.phrases();
        this.events = KeyEvents.of(report, timeline);
        this.start = start(report, events);
        this.zones = events.stream()
                .flatMap(event -> event.moment().zone().stream())
                .distinct()
                .toList();
        this.utc = events.stream()
                .map(Event::moment)
                .anyMatch(moment -> moment.start().time().isPresent()
                        && moment.earliest().isPresent()
                        && moment.zone().filter(zone -> !Phrases.isUtc(zone)).isPresent());
        this.zoneNames = zones.stream().map(this::zoneName).distinct().collect(words.listed());
        this.rows = readRows();
    }

    /**
     * An event.
     *
     * @param day empty where the event above names it
     * @param written empty where the page shows all that was written
     * @param utc absent where there is no column for it, too
     * @param since the time since the start; empty where that is not known
     * @param milestone in words
     */
    record Row(
            Event event,
            Optional<PhaseName> phase,
            String day,
            Optional<TimeView> time,
            String written,
            Optional<TimeView> utc,
            String since,
            String milestone,
            String actors) {}

    /** The start of impact, else the first event; one that has a time of day before one that has none. */
    private static Optional<Moment> start(Postmortem report, List<Event> events) {
        List<Moment> starts = Stream.concat(
                        report.times().get(Milestone.STARTED).stream(),
                        Chronology.oldestFirst(events).stream().map(Event::moment))
                .filter(moment -> moment.date().isPresent())
                .toList();
        return starts.stream()
                .filter(moment -> moment.start().time().isPresent())
                .findFirst()
                .or(() -> starts.stream().findFirst());
    }

    List<Row> rows() {
        return rows;
    }

    /** Since when the time since the start is told; absent where it never is. */
    Optional<Moment> start() {
        return start.filter(from -> rows.stream().anyMatch(row -> !row.since().isEmpty()));
    }

    List<ZoneId> zones() {
        return zones;
    }

    /** Whether times are told in UTC as well. */
    boolean inUtc() {
        return utc;
    }

    private List<Row> readRows() {
        List<Optional<PhaseName>> names = names();
        List<Row> read = new ArrayList<>();
        Optional<LocalDate> above = Optional.empty();
        String named = "";
        for (int i = 0; i < names.size(); i++) {
            Event event = events.get(i);
            String day = day(event.moment(), above);
            named = day.isEmpty() ? named : day;
            read.add(row(event, names.get(i), day, named));
            above = exactDay(event.moment());
        }
        return read;
    }

    /** @param dayNamed as it stands in this row or in the last one that names it */
    private Row row(Event event, Optional<PhaseName> phase, String day, String dayNamed) {
        Moment moment = event.moment();
        TimeView time = new TimeView(phrases.clock(moment), Phrases.machine(moment));
        return new Row(
                event,
                phase,
                day,
                Optional.of(time).filter(known -> !known.text().isEmpty()),
                written(moment, time.text() + " " + dayNamed),
                utc ? utc(moment) : Optional.empty(),
                span(event).map(this::since).orElse(""),
                event.milestone().map(words::term).map(Words::capitalised).orElse(""),
                words.list(event.actors()));
    }

    /** As the author says, else by the milestones; none where all would be the same. */
    private List<Optional<PhaseName>> names() {
        if (events.stream().anyMatch(event -> event.phase().isPresent())) {
            return events.stream()
                    .map(event -> event.phase().map(PhaseName::own))
                    .toList();
        }
        List<Optional<PhaseName>> names = Phase.of(events).stream()
                .map(phase -> phase.map(each -> new PhaseName(Words.capitalised(words.term(each)), each.key())))
                .toList();
        boolean several = names.stream().distinct().count() > 1;
        return several
                ? names
                : events.stream().map(event -> Optional.<PhaseName>empty()).toList();
    }

    private static Optional<LocalDate> exactDay(Moment moment) {
        return moment.end().orElse(moment.start()).date().flatMap(PartialDate::exact);
    }

    /** The day of a time of day, where it is another one than that of the event above; in full where it was written so. */
    private String day(Moment moment, Optional<LocalDate> above) {
        Optional<PartialDate> date = moment.start().time().flatMap(time -> moment.date());
        return date.filter(each -> !above.equals(Optional.of(each.earliest())) || !each.isExact())
                .map(each -> dayAsWritten(moment, each))
                .orElse("");
    }

    private String dayAsWritten(Moment moment, PartialDate date) {
        String brief = phrases.day(date);
        String full = date.isExact() ? phrases.longDate(date.earliest()) : brief;
        String clock = phrases.clock(moment) + " ";
        return Written.differs(moment, clock + brief) && !Written.differs(moment, clock + full) ? full : brief;
    }

    /** What the author wrote, unless all its letters and figures stand on the page anyway. */
    private static String written(Moment moment, String shown) {
        return Written.differs(moment, shown) ? moment.written().strip() : "";
    }

    private Optional<TimeView> utc(Moment moment) {
        if (moment.zone().isPresent() && Phrases.offset(moment).isEmpty()) {
            return eitherUtc(moment);
        }
        Optional<Instant> instant =
                moment.earliest().filter(each -> Phrases.offset(moment).isPresent());
        if (instant.isEmpty() || moment.start().time().isEmpty() || moment.end().isPresent()) {
            return Optional.empty();
        }
        PartialTime clock = moment.start().time().get();
        int shift = Phrases.offset(moment).get().getTotalSeconds();
        if (clock.minute().isEmpty() && shift % 3600 != 0) {
            return Optional.empty();
        }
        LocalDateTime there = moment.start().earliest().orElseThrow().minusSeconds(shift);
        PartialTime time = clock.minute().isEmpty() ? PartialTime.ofHour(there.getHour()) : minute(there);
        return Optional.of(utc(there, time, moment));
    }

    private TimeView utc(LocalDateTime there, PartialTime time, Moment moment) {
        boolean otherDay = !Optional.of(there.toLocalDate()).equals(exactDay(moment));
        Moment shown = new Moment(
                "",
                Point.of(PartialDate.of(there.toLocalDate()), time),
                Optional.empty(),
                moment.approximate(),
                Optional.of(ZoneOffset.UTC));
        String day = otherDay ? phrases.dayAndMonth(there.toLocalDate()) + " " : "";
        return new TimeView(day + phrases.clock(shown), Phrases.machine(shown));
    }

    /** Both readings of a minute that the change from or to daylight saving time repeats or skips. */
    private Optional<TimeView> eitherUtc(Moment moment) {
        boolean exact =
                moment.start().time().filter(time -> time.minute().isPresent()).isPresent()
                        && moment.end().isEmpty()
                        && !moment.approximate();
        return moment.earliest()
                .filter(first -> exact)
                .map(first -> words.say(
                        "timeline.either",
                        utc(first, moment),
                        utc(moment.latest().orElseThrow(), moment)))
                .map(text -> new TimeView(text, ""));
    }

    private String utc(Instant instant, Moment moment) {
        LocalDateTime there = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return utc(there, minute(there), moment).text();
    }

    private static PartialTime minute(LocalDateTime clock) {
        return PartialTime.of(clock.getHour(), clock.getMinute());
    }

    /** From the written start to the written time; the caption says how sure the author was of the start. */
    private Optional<Span> span(Event event) {
        return start.flatMap(from -> Span.between(exactly(from), exactly(event.moment())));
    }

    private static Moment exactly(Moment moment) {
        return new Moment(moment.written(), moment.start(), moment.end(), false, moment.zone());
    }

    private String since(Span span) {
        if (span.min().isZero() && span.max().isZero()) {
            return "0";
        }
        if (span.min().isNegative() && !span.max().isNegative()) {
            boolean near = span.max().minus(span.min()).compareTo(LONGEST_AROUND) <= 0;
            return near ? words.say("timeline.around") : "";
        }
        return (span.max().isNegative() ? "" : words.say("plus")) + phrases.span(span);
    }

    /** {@code UTC}, {@code Europe/Paris (UTC+1)}, {@code Europe/Paris (UTC+1, UTC+2)}. */
    String zoneNames() {
        return zoneNames;
    }

    private String zoneName(ZoneId zone) {
        TreeSet<ZoneOffset> offsets = events.stream()
                .map(Event::moment)
                .filter(moment -> moment.zone().equals(Optional.of(zone)))
                .flatMap(moment -> Phrases.offset(moment).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        String name = Phrases.zone(zone);
        String known = offsets.stream().map(Phrases::offset).collect(words.listed());
        return known.isEmpty() || known.equals(name) ? name : words.say("besides", name, known);
    }
}
