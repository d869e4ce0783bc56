package press.postmortem.generator.lint.contradiction;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialTime;
import press.postmortem.generator.incident.Point;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.ToldMoment;
import press.postmortem.generator.lint.spi.ReportCheck;

/**
 * Is a clock time of the text whole hours away from the row that tells the same? Then one of them is on another clock. What
 * tells the same is a row at the same minute that shares a word with the sentence that few other rows have.
 */
final class ToldClocks implements ReportCheck {
    /** A row this near is the one that is meant. */
    private static final long CLOSE_MINUTES = 10;

    /** Clocks on the two sides of the world. */
    private static final long MOST_HOURS = 12;

    /** A word that more rows use tells none of them from the others. */
    private static final int FEW = 2;

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.CLOCK_CONTRADICTION);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        Rows rows = Rows.of(report);
        List<ToldMoment> bare = report.told().moments().stream()
                .filter(told ->
                        isBare(told, report) && !rows.hold(told.passage().offset()))
                .toList();
        if (bare.isEmpty()) {
            return found;
        }
        Map<LocalTime, Map<String, Event>> events = events(report);
        Set<LocalTime> said = new HashSet<>();
        for (ToldMoment told : bare) {
            if (!events.isEmpty()) {
                sameEvent(told, events)
                        .filter(event -> said.add(clock(told.moment())))
                        .ifPresent(event -> found.add(Diagnostic.of(
                                ContradictionRule.CLOCK_CONTRADICTION,
                                report.source().locate(told.passage().offset()),
                                told.passage().written(),
                                event.moment().start().time().orElseThrow(),
                                event.moment().zone().orElseThrow().getId(),
                                report.source().lineAt(event.offset()),
                                Lengths.words(Duration.between(clock(event.moment()), clock(told.moment()))
                                        .abs()))));
            }
        }
        return found;
    }

    /** The events that have a zone, by their minute and by each of the words that few others use. */
    private static Map<LocalTime, Map<String, Event>> events(Postmortem report) {
        List<Event> zoned = report.events().stream()
                .filter(event -> event.moment().zone().isPresent() && isToTheMinute(event.moment()))
                .toList();
        Map<String, Integer> uses = new HashMap<>();
        zoned.forEach(event -> LongWords.of(event.text()).forEach(word -> uses.merge(word, 1, Integer::sum)));
        Map<LocalTime, Map<String, Event>> events = new HashMap<>();
        for (Event event : zoned) {
            Map<String, Event> words = events.computeIfAbsent(clock(event.moment()), key -> new HashMap<>());
            LongWords.of(event.text()).stream()
                    .filter(word -> uses.get(word) <= FEW)
                    .forEach(word -> words.putIfAbsent(word, event));
            event.moment()
                    .end()
                    .flatMap(Point::time)
                    .ifPresent(end -> events.putIfAbsent(toTheMinute(end), new HashMap<>()));
        }
        return events;
    }

    /** Whether it is a clock time to the minute and nothing else. */
    private static boolean isBare(ToldMoment told, Postmortem report) {
        Moment moment = told.moment();
        return isToTheMinute(moment)
                && moment.date().isEmpty()
                && moment.end().isEmpty()
                && moment.zone().equals(report.zone());
    }

    private static Optional<Event> sameEvent(ToldMoment told, Map<LocalTime, Map<String, Event>> events) {
        LocalTime clock = clock(told.moment());
        boolean isThere = LongStream.rangeClosed(-CLOSE_MINUTES, CLOSE_MINUTES)
                .anyMatch(minutes -> events.containsKey(clock.plusMinutes(minutes)));
        Set<String> words = LongWords.of(told.passage().sentence());
        return isThere
                ? Optional.empty()
                : LongStream.rangeClosed(-MOST_HOURS, MOST_HOURS)
                        .mapToObj(clock::plusHours)
                        .map(other -> events.getOrDefault(other, Map.of()))
                        .flatMap(there -> words.stream().map(there::get).filter(Objects::nonNull))
                        .min(Comparator.comparing(Event::offset));
    }

    private static boolean isToTheMinute(Moment moment) {
        return moment.start()
                .time()
                .map(PartialTime::minute)
                .filter(minute -> minute.isPresent())
                .isPresent();
    }

    private static LocalTime clock(Moment moment) {
        return toTheMinute(moment.start().time().orElseThrow());
    }

    private static LocalTime toTheMinute(PartialTime clock) {
        return clock.earliest().withSecond(0);
    }
}
