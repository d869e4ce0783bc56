package press.postmortem.generator.incident;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who wrote a report or acted in an incident.
 *
 * @param handle with its {@code @}
 */
public record Person(String name, Optional<String> url, Optional<String> handle) {
    public Person {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(handle, "handle");
    }
}
