package press.postmortem.generator.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has been read of a phrase so far. */
final class Draft {
    Optional<WrittenDate> date = Optional.empty();
    Optional<Clock> clock = Optional.empty();
    Optional<WrittenDate> endDate = Optional.empty();
    Optional<Clock> endClock = Optional.empty();
    Optional<WrittenZone> zone = Optional.empty();
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
                zone.flatMap(WrittenZone::zone),
                zone.map(WrittenZone::written),
                also);
    }

    private static WrittenPoint point(Optional<WrittenDate> date, Optional<Clock> clock) {
        Optional<WrittenDate> day = clock.filter(Clock::nextDay).isPresent() ? date.map(WrittenDate::next) : date;
        return new WrittenPoint(day, clock.map(Clock::time));
    }
}
