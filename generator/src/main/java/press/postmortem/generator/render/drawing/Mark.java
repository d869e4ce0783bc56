package press.postmortem.generator.render.drawing;

import java.util.Objects;

/**
 * A key moment.
 *
 * @param name in words
 * @param time as it is written on pages
 * @param logged whether it is known to the minute; a mark of another is hollow
 */
public record Mark(String name, String time, Range range, boolean logged) {
    public Mark {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(range, "range");
    }
}
