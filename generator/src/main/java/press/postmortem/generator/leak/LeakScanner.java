package press.postmortem.generator.leak;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.incident.Site;

/**
 * Finds in any text what must not be published: secrets, passwords, addresses, names. What is known to be harmless,
 * placeholders and what {@code site.yaml} allows among it, is passed over. Immutable, and made to be asked from many threads.
 */
public final class LeakScanner {
    private final List<Detector> detectors;

    private LeakScanner(List<Detector> detectors) {
        this.detectors = detectors;
    }

    /** @param today a value that {@code site.yaml} allows until an earlier day is a leak again */
    public static LeakScanner of(Site site, LocalDate today) {
        return new LeakScanner(List.of(new PrivateNames(site.people())));
    }

    /** By place; no two of them overlap. */
    public List<Leak> scan(String text) {
        return detectors.stream()
                .flatMap(detector -> detector.find(text).stream())
                .toList();
    }
}
