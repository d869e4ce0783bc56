package press.postmortem.generator.explain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.Timeline;

/**
 * Why a time means what it means. Each reason names a place that was found to say the same: the nearest one, in the order in
 * which they are asked when a timeline is read.
 */
final class TimeReasons {
    private final Subject subject;

    TimeReasons(Subject subject) {
        this.subject = subject;
    }

    /** @param above the event before it */
    String day(Event event, Optional<Event> above) {
        Optional<LocalDate> day = dayOf(event);
        Optional<TimePhrase> phrase = phrase(event.moment());
        if (phrase.filter(TimePhrase::hasDate).isPresent()) {
            return asWritten(phrase.get(), day.isPresent());
        } else if (day.isEmpty()) {
            return "no day stands above it";
        }
        int section = subject.sectionOf(event.offset());
        Optional<Event> near = above.filter(other -> other.offset() >= section);
        Optional<Integer> own = lineOfDay(near.map(Event::offset).orElse(section), event.offset(), day.get());
        Optional<LocalDate> before = near.flatMap(TimeReasons::dayOf);
        if (own.isPresent() && !before.equals(day)) {
            return "day of line " + own.get();
        } else if (before.equals(day)) {
            return "day of the event above";
        } else if (before.map(last -> last.plusDays(1)).equals(day)) {
            return "day after the event above, as its clock is past midnight";
        } else if (before.map(last -> last.minusDays(1)).equals(day)) {
            return "day before the event above, as the times run backwards over midnight";
        } else if (subject.report().date().equals(day)) {
            return "day of the report";
        }
        return lineOfDay(subject.body(), event.offset(), day.get())
                .map(line -> "day of line " + line)
                .orElse("day worked out from those around it");
    }

    private String asWritten(TimePhrase phrase, boolean exact) {
        if (phrase.undecided(subject.report().date())) {
            return "day as written, though day and month may be the other way round";
        } else if (!exact) {
            return "day as written, as far as it is known";
        }
        return phrase.day().isPresent() ? "day as written" : "day as written, its year from around it";
    }

    String zone(Event event, Timeline timeline, Optional<Event> above) {
        Optional<ZoneId> zone = event.moment().zone();
        Optional<String> letters = phrase(event.moment()).flatMap(TimePhrase::zoneWritten);
        if (letters.isPresent()) {
            return zone.isPresent()
                    ? "zone as written"
                    : SpokenValues.quoted(letters.get()) + " can mean several zones";
        } else if (zone.isEmpty()) {
            return "no zone is stated";
        } else if (zone.equals(timeline.zone())) {
            return "zone of the timeline";
        }
        return above.filter(other -> other.moment().zone().equals(zone)).isPresent()
                ? "zone of the event above"
                : "zone as written";
    }

    /** The zone of a timeline's times, and the place that says it, as far as it is found. */
    String zoneOf(Timeline timeline) {
        return timeline.zone().isPresent()
                ? "zone " + timeline.zone().get() + placeOfZone(timeline)
                : "no zone of its own" + doubt(timeline);
    }

    private String placeOfZone(Timeline timeline) {
        String column = Inline.plainText(timeline.headings().getOrDefault(Timeline.Column.TIME, List.of()));
        Optional<ZoneId> zone = timeline.zone();
        if (subject.grammar().zoneIn(column).equals(zone)) {
            return ", from the column " + SpokenValues.quoted(column);
        } else if (subject.report().zone().equals(zone)) {
            return subject.origins()
                    .zone()
                    .map(origin -> ", from " + subject.place(origin))
                    .orElse("");
        }
        int end = subject.document().source().text().length();
        return subject.lines(subject.body(), end)
                .filter(line -> subject.grammar().zoneIn(subject.textOf(line)).equals(zone))
                .mapToObj(line -> ", from line " + line)
                .findFirst()
                .orElse("");
    }

    /** Letters above the first event that can mean several zones. */
    private String doubt(Timeline timeline) {
        int first = timeline.events().get(0).offset();
        return subject.lines(subject.sectionOf(first), first)
                .mapToObj(line -> subject.grammar()
                        .zoneNamedIn(subject.textOf(line))
                        .filter(named -> named.zone().isEmpty())
                        .map(named -> ": " + SpokenValues.quoted(named.written()) + " in line " + line
                                + " can mean several; 'timezone' in front matter or site.yaml settles it"))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    /** {@code , in UTC 2026-02-03T08:05Z}: what the time itself does not say; empty where it says it all. */
    String range(Moment moment) {
        if (moment.earliest().isPresent() && moment.latest().isPresent()) {
            String earliest = minute(moment.earliest().get());
            String latest = minute(moment.latest().get());
            boolean utc = moment.zone().filter(TimeReasons::isUtc).isPresent();
            String exact = utc ? "" : ", in UTC " + earliest;
            return earliest.equals(latest) ? exact : ", between " + earliest + " and " + latest;
        }
        Optional<LocalDateTime> earliest = moment.earliestLocal();
        Optional<LocalDateTime> latest = moment.latestLocal();
        return earliest.isEmpty() || earliest.equals(latest)
                ? ""
                : ", between " + earliest.get() + " and " + latest.orElseThrow();
    }

    private static String minute(Instant instant) {
        String iso = instant.toString();
        return iso.endsWith(":00Z") ? iso.substring(0, iso.length() - 4) + "Z" : iso;
    }

    private static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    private Optional<TimePhrase> phrase(Moment moment) {
        return subject.grammar()
                .whole(moment.written())
                .or(() -> subject.grammar().leading(moment.written()))
                .or(() -> subject.grammar().firstDate(moment.written()));
    }

    private static Optional<LocalDate> dayOf(Event event) {
        return event.moment().date().flatMap(PartialDate::exact);
    }

    /** The last line between two places that names a day. */
    private Optional<Integer> lineOfDay(int from, int to, LocalDate day) {
        OptionalInt line = subject.lines(from, to)
                .filter(each -> subject.grammar()
                        .firstDate(subject.textOf(each))
                        .flatMap(phrase ->
                                phrase.from().near(subject.report().date()).date())
                        .filter(date -> date.isExact() && date.earliest().equals(day))
                        .isPresent())
                .reduce((one, other) -> other);
        return line.isPresent() ? Optional.of(line.getAsInt()) : Optional.empty();
    }
}
