package press.postmortem.generator;

import java.time.LocalDate;
import java.util.Objects;
import press.postmortem.generator.incident.LastDay;
import press.postmortem.generator.incident.Library;

/**
 * A library, and the day as of which it was up to date.
 *
 * @param newest see {@link LastDay}
 */
record ReadLibrary(Library library, LocalDate newest) {
    ReadLibrary {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(newest, "newest");
    }
}
