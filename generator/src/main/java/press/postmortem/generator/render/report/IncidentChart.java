package press.postmortem.generator.render.report;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Phase;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.render.drawing.Band;
import press.postmortem.generator.render.drawing.Chart;
import press.postmortem.generator.render.drawing.Mark;
import press.postmortem.generator.render.drawing.Range;
import press.postmortem.generator.render.drawing.Texture;
import press.postmortem.generator.render.words.PhaseName;
import press.postmortem.generator.render.words.Phrases;
import press.postmortem.generator.render.words.Words;

/** What is known of an incident's time → what is drawn of it. */
final class IncidentChart {
    /** With more, the phases of an author are how single events are labelled. */
    private static final int MOST_PHASES = 10;

    private final Words words;
    private final Phrases phrases;
    private final Postmortem report;
    private final Optional<ZoneId> clock;

    private IncidentChart(Words words, Phrases phrases, Postmortem report) {
        this.words = words;
        this.phrases = phrases;
        this.report = report;
        List<Moment> known = Stream.concat(
                        report.times().moments().values().stream(),
                        report.events().stream().map(Event::moment))
                .filter(moment -> moment.earliestLocal().isPresent())
                .toList();
        List<ZoneId> zones =
                known.stream().flatMap(moment -> moment.zone().stream()).toList();
        boolean zoned = 2 * zones.size() >= known.size();
        this.clock = zones.stream()
                .filter(zone -> zoned)
                .findFirst()
                .map(first -> report.zone().filter(zones::contains).orElse(first));
    }

    /** Times that can't be compared with most of the others, for want of a date or a zone, are not drawn. */
    static Chart of(Words words, Phrases phrases, Postmortem report) {
        return new IncidentChart(words, phrases, report).chart();
    }

    /** @param milestone empty for an event without a name */
    private record Timed(Optional<Milestone> milestone, Moment moment, Range range) {}

    private Chart chart() {
        List<Timed> key = new ArrayList<>();
        for (Map.Entry<Milestone, Moment> each : report.times().moments().entrySet()) {
            range(each.getValue())
                    .ifPresent(range -> key.add(new Timed(Optional.of(each.getKey()), each.getValue(), range)));
        }
        key.sort(Comparator.comparing(timed -> timed.range().middle()));
        List<Timed> events = report.events().stream()
                .flatMap(event ->
                        range(event.moment()).stream().map(range -> new Timed(Optional.empty(), event.moment(), range)))
                .sorted(Comparator.comparing(timed -> timed.range().middle()))
                .toList();
        List<Range> unnamed = events.stream()
                .map(Timed::range)
                .filter(range -> key.stream().noneMatch(timed -> timed.range().equals(range)))
                .toList();
        List<Timed> named = key.size() > 1 || events.isEmpty() ? key : withEnds(key, events);
        return new Chart(clock, marks(named), bands(key, named, events), unnamed);
    }

    /** An incident without key moments shows when it was first and last heard of. */
    private static List<Timed> withEnds(List<Timed> key, List<Timed> events) {
        return Stream.concat(key.stream(), Stream.of(events.get(0), events.get(events.size() - 1)))
                .filter(timed -> timed.milestone().isPresent()
                        || key.stream().noneMatch(other -> other.range().equals(timed.range())))
                .distinct()
                .sorted(Comparator.comparing(timed -> timed.range().middle()))
                .toList();
    }

    private Optional<Range> range(Moment moment) {
        if (clock.isPresent()) {
            return moment.earliest()
                    .flatMap(from -> moment.latest()
                            .filter(to -> !to.isBefore(from))
                            .map(to -> new Range(from.getEpochSecond(), to.getEpochSecond())));
        }
        if (moment.zone().isPresent()) {
            return Optional.empty();
        }
        return moment.earliestLocal()
                .flatMap(from -> moment.latestLocal()
                        .filter(to -> !to.isBefore(from))
                        .map(to -> new Range(from.toEpochSecond(ZoneOffset.UTC), to.toEpochSecond(ZoneOffset.UTC))));
    }

    private List<Mark> marks(List<Timed> timed) {
        boolean days = timed.stream()
                        .flatMap(each -> each.moment().date().stream())
                        .distinct()
                        .count()
                > 1;
        boolean years = timed.stream()
                        .flatMap(each -> each.moment().date().stream())
                        .map(date -> date.year())
                        .distinct()
                        .count()
                > 1;
        List<Mark> marks = new ArrayList<>();
        Optional<Object> above = Optional.empty();
        for (int i = 0; i < timed.size(); i++) {
            Moment moment = timed.get(i).moment();
            boolean newDay = days && !moment.date().map(Object.class::cast).equals(above);
            marks.add(new Mark(
                    name(timed, i), time(moment, newDay, years), timed.get(i).range(), isLogged(moment)));
            above = moment.date().map(Object.class::cast);
        }
        return marks;
    }

    private String name(List<Timed> timed, int i) {
        return timed.get(i)
                .milestone()
                .map(words::term)
                .map(Words::capitalised)
                .orElseGet(() -> words.say(i == 0 ? "drawing.first" : "drawing.last"));
    }

    private String time(Moment moment, boolean withDay, boolean withYear) {
        String time = phrases.moment(moment, withDay, withYear);
        boolean otherClock = moment.zone()
                .filter(zone -> moment.start().time().isPresent())
                .filter(zone -> !Phrases.offset(moment).equals(Phrases.offset(moment.withZone(clock))))
                .isPresent();
        return otherClock ? time + " " + Phrases.zone(moment.zone().orElseThrow()) : time;
    }

    private static boolean isLogged(Moment moment) {
        return !moment.approximate()
                && moment.end().isEmpty()
                && moment.earliestLocal().equals(moment.latestLocal());
    }

    private List<Band> bands(List<Timed> key, List<Timed> named, List<Timed> events) {
        long end = Stream.of(named, events)
                .flatMap(List::stream)
                .mapToLong(timed -> timed.range().latest())
                .max()
                .orElse(0);
        long start = Stream.of(named, events)
                .flatMap(List::stream)
                .mapToLong(timed -> timed.range().earliest())
                .min()
                .orElse(0);
        boolean own = report.events().stream().anyMatch(event -> event.phase().isPresent());
        return own ? ownBands(end) : derivedBands(key, start, end);
    }

    /** By the milestones. */
    private List<Band> derivedBands(List<Timed> key, long start, long end) {
        List<Beginning> beginnings = new ArrayList<>();
        boolean startIsMarked =
                key.stream().anyMatch(timed -> timed.milestone().equals(Optional.of(Milestone.STARTED)));
        Optional<Phase> current = startIsMarked ? Optional.of(Phase.BEFORE) : Optional.empty();
        beginnings.add(new Beginning(start, current.map(this::name)));
        for (Timed timed : key) {
            current = Phase.following(timed.milestone().orElseThrow(), current);
            beginnings.add(new Beginning(timed.range().middle(), current.map(this::name)));
        }
        return bands(beginnings, end);
    }

    private PhaseName name(Phase phase) {
        return new PhaseName(Words.capitalised(words.term(phase)), phase.key());
    }

    private List<Band> ownBands(long end) {
        List<Beginning> beginnings = report.events().stream()
                .flatMap(event -> range(event.moment()).stream()
                        .map(range ->
                                new Beginning(range.middle(), event.phase().map(PhaseName::own))))
                .sorted(Comparator.comparing(Beginning::at))
                .toList();
        List<Band> bands = bands(beginnings, end);
        return bands.size() > MOST_PHASES ? List.of() : bands;
    }

    /** @param phase empty where none is known */
    private record Beginning(long at, Optional<PhaseName> phase) {}

    /** Phases that follow each other are one where they are the same; one without length is not drawn. */
    private static List<Band> bands(List<Beginning> beginnings, long end) {
        List<Beginning> changes = IntStream.range(0, beginnings.size())
                .filter(i -> i + 1 == beginnings.size()
                        || beginnings.get(i).at() < beginnings.get(i + 1).at())
                .mapToObj(beginnings::get)
                .toList();
        List<Beginning> runs = IntStream.range(0, changes.size())
                .filter(i -> i == 0
                        || !changes.get(i).phase().equals(changes.get(i - 1).phase()))
                .mapToObj(changes::get)
                .toList();
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            long from = runs.get(i).at();
            long to = i + 1 < runs.size() ? runs.get(i + 1).at() : end;
            if (to > from && runs.get(i).phase().isPresent()) {
                PhaseName name = runs.get(i).phase().get();
                bands.add(new Band(name.title(), Texture.of(name.shape()), from, to));
            }
        }
        return bands;
    }
}
