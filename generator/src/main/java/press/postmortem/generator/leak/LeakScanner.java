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

    private final boolean readsEveryText;

    private LeakScanner(List<Detector> detectors, AllowedValues allowed) {
        this.detectors = detectors;
        this.allowed = allowed;
        this.readsEveryText = detectors.stream().anyMatch(Detector::readsEveryText);
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
        List<Leak> written = scanAsWritten(text);
        if (!PlainText.differs(text)) {
            return written;
        }
        PlainText plain = PlainText.of(text);
        List<Leak> shown =
                scanAsWritten(plain.toString()).stream().map(plain::original).toList();
        List<Leak> both = new ArrayList<>();
        BitSet taken = new BitSet();
        shown.forEach(leak -> add(leak, both, taken));
        written.forEach(leak -> add(leak, both, taken));
        both.sort(Comparator.comparingInt(Leak::start));
        return both;
    }

    private static void add(Leak leak, List<Leak> found, BitSet taken) {
        int next = taken.nextSetBit(leak.start());
        if (next < 0 || next >= leak.end()) {
            taken.set(leak.start(), leak.end());
            found.add(leak);
        }
    }

    private List<Leak> scanAsWritten(String text) {
        Words words = new Words();
        index.scan(text, words);
        return words.isEmpty() && !readsEveryText ? List.of() : scan(text, words);
    }

    private List<Leak> scan(String text, Words words) {
        List<Leak> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int i = 0; i < detectors.size(); i++) {
            for (Leak leak : find(i, text, words.of(i))) {
                add(leak, found, taken);
            }
        }
        return found.isEmpty()
                ? found
                : found.stream()
                        .filter(leak -> !allowed.hold(leak))
                        .sorted(Comparator.comparingInt(Leak::start))
                        .toList();
    }

    private List<Leak> find(int detector, String text, List<Detector.Occurrence> words) {
        Detector asked = detectors.get(detector);
        return words.isEmpty() && !asked.readsEveryText() ? List.of() : asked.find(text, words);
    }

    /** Where the words of each detector stand in a text. Most texts have none. */
    private final class Words implements KeywordIndex.Found {
        private List<List<Detector.Occurrence>> byDetector = List.of();

        @Override
        public void at(int word, int start, int end) {
            if (byDetector.isEmpty()) {
                byDetector = new ArrayList<>(Collections.nCopies(detectors.size(), List.of()));
            }
            Owner owner = owners.get(word);
            if (byDetector.get(owner.detector()).isEmpty()) {
                byDetector.set(owner.detector(), new ArrayList<>());
            }
            byDetector.get(owner.detector()).add(new Detector.Occurrence(owner.word(), start, end));
        }

        boolean isEmpty() {
            return byDetector.isEmpty();
        }

        List<Detector.Occurrence> of(int detector) {
            return isEmpty() ? List.of() : byDetector.get(detector);
        }
    }
}
