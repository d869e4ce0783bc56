package press.postmortem.generator.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A time as somebody wrote it, beside what it means: a range on the incident's clock, and a range of instants where the zone
 * is known. No zone is ever assumed.
 *
 * @param written to the letter
 * @param start when it was, or when it began
 * @param end when it ended, where an interval was written
 * @param approximate whether the author said so: {@code ~14:30}, {@code around 2 pm}
 * @param zone of the clock; empty where none was stated or the abbreviation can mean several
 */
public record Moment(String written, Point start, Optional<Point> end, boolean approximate, Optional<ZoneId> zone) {
    public Moment {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(zone, "zone");
    }

    /**
     * As precise as the author: {@code 2022-12-17T22:XX}, {@code ~2022-12-17T14:30}, {@code 2023-07-10/2023-07-16},
     * {@code T18:53} where no date can be known. Never with an offset: that is {@link #zone}.
     */
    public String iso() {
        return (approximate ? "~" : "") + start + end.map(point -> "/" + point).orElse("");
    }

    /** The first minute on the incident's clock that it can mean; empty without a date. */
    public Optional<LocalDateTime> earliestLocal() {
        return start.earliest().map(local -> local.minus(tolerance(start)));
    }

    /** The last minute on the incident's clock that it can mean; empty without a date. */
    public Optional<LocalDateTime> latestLocal() {
        Point last = end.orElse(start);
        return last.latest().map(local -> local.plus(tolerance(last)));
    }

    /** The first instant that it can mean; empty without a date or a zone. A clock hour that came twice counts as both. */
    public Optional<Instant> earliest() {
        return instants(earliestLocal()).map(Collections::min);
    }

    /** The last instant that it can mean; empty without a date or a zone. */
    public Optional<Instant> latest() {
        return instants(latestLocal()).map(Collections::max);
    }

    /** The day on which it began, as far as it is known exactly. */
    public Optional<PartialDate> date() {
        return start.date();
    }

    public Moment withZone(Optional<ZoneId> other) {
        return new Moment(written, start, end, approximate, other);
    }

    /**
     * How far off an approximate time may be: half of the coarsest grain (an hour, half an hour, a quarter, ten, five, one
     * minute) that its minutes are a multiple of, as people round to those; half a day for a mere date.
     */
    private Duration tolerance(Point point) {
        if (!approximate) {
            return Duration.ZERO;
        }
        if (point.time().isEmpty()) {
            return point.date().filter(PartialDate::isExact).isPresent() ? Duration.ofHours(12) : Duration.ZERO;
        }
        int minute = point.time().get().minute().orElse(0);
        int grain = List.of(60, 30, 15, 10, 5, 1).stream()
                .filter(each -> minute % each == 0)
                .findFirst()
                .orElseThrow();
        return Duration.ofMinutes((grain + 1) / 2);
    }

    private Optional<List<Instant>> instants(Optional<LocalDateTime> local) {
        return zone.flatMap(where -> local.map(clock -> instants(clock, where)));
    }

    /** Both readings of an hour that the change from daylight saving time repeats or skips. */
    private static List<Instant> instants(LocalDateTime clock, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(clock);
        if (offsets.size() == 1) {
            return List.of(clock.toInstant(offsets.get(0)));
        }
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = zone.getRules().getTransition(clock);
            offsets = List.of(gap.getOffsetBefore(), gap.getOffsetAfter());
        }
        return offsets.stream().map(clock::toInstant).toList();
    }
}
