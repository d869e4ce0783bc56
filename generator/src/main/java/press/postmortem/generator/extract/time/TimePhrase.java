package press.postmortem.generator.extract.time;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.incident.Point;

/**
 * A time found in a text, before anything is carried over to it.
 *
 * @param written to the letter, as in {@code ~7:09 AM EST}
 * @param begin where it begins in the text that was read
 * @param end where it ends; {@code written} is what stands between
 * @param from a date, a clock time, or both
 * @param to the end of an interval
 * @param approximate whether the author said so
 * @param zone where one is written and it means one thing
 * @param zoneWritten the zone's own letters; present with an empty {@code zone} where they can mean several
 */
public record TimePhrase(
        String written,
        int begin,
        int end,
        Point from,
        Optional<Point> to,
        boolean approximate,
        Optional<ZoneId> zone,
        Optional<String> zoneWritten) {
    public TimePhrase {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(zoneWritten, "zoneWritten");
    }
}
