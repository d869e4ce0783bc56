package press.postmortem.generator.extract.time;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * A zone as written.
 *
 * @param written to the letter: {@code CEST}, {@code UTC+2}, {@code Eastern Time}
 * @param zone empty where the letters can mean several
 */
public record WrittenZone(String written, Optional<ZoneId> zone) {
    public WrittenZone {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(zone, "zone");
    }
}
