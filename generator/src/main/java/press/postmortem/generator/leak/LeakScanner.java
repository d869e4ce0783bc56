package press.postmortem.generator.leak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
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

    /** The words of all detectors, so that a text is read once for all of them. */
    private final KeywordIndex index;

    /** Of each word in the index, whose it is. */
    private final List<Owner> owners = new ArrayList<>();

    private LeakScanner(List<Detector> detectors, AllowedValues allowed) {
        this.detectors = detectors;
        this.allowed = allowed;
        List<String> words = new ArrayList<>();
        for (int detector = 0; detector < detectors.size(); detector++) {
            List<String> own = detectors.get(detector).words();
            for (int word = 0; word < own.size(); word++) {
                words.add(own.get(word));
                owners.add(new Owner(detector, word));
            }
        }
        this.index = new KeywordIndex(words);
    }

    /**
     * @param detector its place in the list
     * @param word the word's place in the list of that detector
     */
    private record Owner(int detector, int word) {}

    /** @param today a value that {@code site.yaml} allows until an earlier day is a leak again */
    public static LeakScanner of(Site site, LocalDate today) {
        Policy.Leaks policy = site.policy().leaks();
        AddressBlocks blocks = new AddressBlocks();
        return new LeakScanner(
                List.of(
                        new PrivateKeys(),
                        new Secrets(),
                        new Passwords(),
                        new NamedSecrets(),
                        new MailAddresses(policy.mailDomains()),
                        new HostNames(policy.hosts(), blocks),
                        new Addresses(blocks),
                        new OwnIdentifiers(policy.identifiers()),
                        new Identifiers(),
                        new PrivateNames(site.people())),
                new AllowedValues(policy.allowed(), today));
    }

    /** By place; no two of them overlap. */
    public List<Leak> scan(String text) {
        List<Leak> found = new ArrayList<>();
        BitSet taken = new BitSet();
        List<List<Detector.Occurrence>> words = words(text);
        for (int i = 0; i < detectors.size(); i++) {
            if (words.get(i).isEmpty() && !detectors.get(i).words().isEmpty()) {
                continue;
            }
            for (Leak leak : detectors.get(i).find(text, words.get(i))) {
                int next = taken.nextSetBit(leak.start());
                if (next < 0 || next >= leak.end()) {
                    taken.set(leak.start(), leak.end());
                    found.add(leak);
                }
            }
        }
        return found.isEmpty()
                ? found
                : found.stream()
                        .filter(leak -> !allowed.hold(leak))
                        .sorted(Comparator.comparingInt(Leak::start))
                        .toList();
    }

    /** Of each detector, where its words stand. */
    private List<List<Detector.Occurrence>> words(String text) {
        List<List<Detector.Occurrence>> words = new ArrayList<>(Collections.nCopies(detectors.size(), List.of()));
        index.scan(text, (word, start, end) -> {
            Owner owner = owners.get(word);
            if (words.get(owner.detector()).isEmpty()) {
                words.set(owner.detector(), new ArrayList<>());
            }
            words.get(owner.detector()).add(new Detector.Occurrence(owner.word(), start, end));
        });
        return words;
    }
}
