package press.postmortem.generator.extract.time;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.incident.PartialTime;

/** What has been read of a phrase so far. */
final class Draft {
    private static final ZoneId UTC = ZoneId.of("UTC");

    Optional<WrittenDate> date = Optional.empty();
    Optional<Clock> clock = Optional.empty();
    Optional<WrittenDate> endDate = Optional.empty();
    Optional<Clock> endClock = Optional.empty();
    Optional<WrittenZone> zone = Optional.empty();
    Optional<Turn> turn = Optional.empty();
    final List<TimePhrase> also = new ArrayList<>();
    boolean looseDate;
    boolean approximate;

    void read(DateScan.Found found) {
        date = Optional.of(found.date());
        looseDate = found.loose();
    }

    boolean hasZone(WrittenZone other) {
        return zone.filter(first -> first.zone().equals(other.zone())).isPresent();
    }

    TimePhrase phrase(Cursor cursor, int begin) {
        int end = cursor.at();
        return new TimePhrase(
                cursor.between(begin, end),
                begin,
                end,
                point(date, clock),
                endDate.isEmpty() && endClock.isEmpty() ? Optional.empty() : Optional.of(point(endDate, endClock)),
                approximate,
                zone.flatMap(WrittenZone::zone).or(this::zoneFromUtc),
                zone.map(WrittenZone::written),
                turn,
                also);
    }

    /** The clock of {@code 15:30 IST (10:00 UTC)} is what it is ahead of UTC, whatever its letters can mean. */
    private Optional<ZoneId> zoneFromUtc() {
        return also.stream()
                .filter(other ->
                        zone.isPresent() && other.zone().filter(UTC::equals).isPresent())
                .findFirst()
                .flatMap(other ->
                        ahead(clock.orElseThrow().time(), other.from().time().orElseThrow()));
    }

    private static Optional<ZoneId> ahead(PartialTime local, PartialTime universal) {
        int minutes =
                (int) Duration.between(universal.earliest(), local.earliest()).toMinutes();
        int near = minutes > 14 * 60 ? minutes - 24 * 60 : minutes < -12 * 60 ? minutes + 24 * 60 : minutes;
        return near % 15 == 0 ? Zones.offset(near) : Optional.empty();
    }

    private static WrittenPoint point(Optional<WrittenDate> date, Optional<Clock> clock) {
        Optional<WrittenDate> day = clock.filter(Clock::nextDay).isPresent() ? date.map(WrittenDate::next) : date;
        return new WrittenPoint(
                day, clock.map(Clock::time), clock.filter(Clock::halfDay).isPresent());
    }
}
