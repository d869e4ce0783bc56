package press.postmortem.generator.leak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import press.postmortem.generator.incident.Policy;
import press.postmortem.generator.incident.Site;

/**
 * Finds in any text what must not be published: secrets, passwords, addresses, names. What is known to be harmless,
 * placeholders and what {@code site.yaml} allows among it, is passed over. Immutable, and made to be asked from many threads.
 */
public final class LeakScanner {
    /** Those that know best what they see come first: what one of them took is not told of again. */
    private final List<Detector> detectors;

    private final AllowedValues allowed;

    private LeakScanner(List<Detector> detectors, AllowedValues allowed) {
        this.detectors = detectors;
        this.allowed = allowed;
    }

    /** @param today a value that {@code site.yaml} allows until an earlier day is a leak again */
    public static LeakScanner of(Site site, LocalDate today) {
        Policy.Leaks policy = site.policy().leaks();
        return new LeakScanner(
                List.of(
                        new PrivateKeys(),
                        new Secrets(),
                        new Passwords(),
                        new NamedSecrets(),
                        new MailAddresses(policy.mailDomains()),
                        new HostNames(policy.hosts()),
                        new Addresses(),
                        new Identifiers(policy.identifiers()),
                        new PrivateNames(site.people())),
                new AllowedValues(policy.allowed(), today));
    }

    /** By place; no two of them overlap. */
    public List<Leak> scan(String text) {
        List<Leak> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Detector detector : detectors) {
            for (Leak leak : detector.find(text)) {
                int next = taken.nextSetBit(leak.start());
                if (next < 0 || next >= leak.end()) {
                    taken.set(leak.start(), leak.end());
                    found.add(leak);
                }
            }
        }
        return found.stream()
                .filter(leak -> !allowed.hold(leak))
                .sorted(Comparator.comparingInt(Leak::start))
                .toList();
    }
}
