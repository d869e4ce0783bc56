package press.postmortem.generator.render.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The day by which something was to be done, as an entry of a calendar.
 *
 * @param id a URI that stays the same whatever else of it changes
 * @param address where it is told of; empty where that is not known
 * @param dropped whether nobody waits for it any more
 */
public record DueDay(
        String id,
        LocalDate day,
        String title,
        String description,
        Optional<String> address,
        List<String> categories,
        boolean dropped) {
    public DueDay {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(address, "address");
        categories = List.copyOf(categories);
    }
}
