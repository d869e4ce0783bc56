package press.postmortem.generator.triage;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.notation.Sha256;

/**
 * The findings that a collection had when somebody began to check it, as the file {@code checks-baseline.txt} holds them: they
 * are known, and what is new is told. A finding is recognised by its rule, its file and a hash of its line, so that lines may
 * move.
 *
 * @param salt goes into every hash: hexadecimal digits, drawn when the file is made; empty where there is no baseline
 * @param counts how many findings each entry stands for, at least 1
 */
public record Baseline(String salt, SortedMap<Entry, Integer> counts) {
    private static final String HEADER = """
            # Findings that were there before the checks were: they are known, and only others are told.
            # Made by the goal postmortem:baseline; run it again to take out what was corrected. A line is
            # a rule, how many findings, a hash of the line in which they stand, the file.
            """;

    public Baseline {
        Objects.requireNonNull(salt, "salt");
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /**
     * What stands for some findings in one line of one file.
     *
     * @param rule the rule's name
     * @param hash of the line, see {@link Baseline#entry}
     */
    public record Entry(String path, String rule, String hash) implements Comparable<Entry> {
        private static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::path).thenComparing(Entry::rule).thenComparing(Entry::hash);

        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }
    }

    /** That of a collection which has none. */
    static Baseline none() {
        return new Baseline("", Collections.emptySortedMap());
    }

    /** @param findings all that shall be known */
    static Baseline of(String salt, Collection<Diagnostic> findings) {
        Baseline empty = new Baseline(salt, Collections.emptySortedMap());
        return new Baseline(
                salt,
                findings.stream().collect(Collectors.toMap(empty::entry, finding -> 1, Integer::sum, TreeMap::new)));
    }

    static Checked<Baseline> read(SourceFile source) {
        return new BaselineReader(source).read();
    }

    /** How many findings it stands for. */
    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Without what is not in another one with the same salt. */
    Baseline within(Baseline other) {
        return new Baseline(
                salt,
                counts.entrySet().stream()
                        .filter(entry -> other.counts.containsKey(entry.getKey()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> Math.min(entry.getValue(), other.counts.get(entry.getKey())),
                                Integer::sum,
                                TreeMap::new)));
    }

    /**
     * What stands for a finding. Of a line the baseline has a short hash: of the text that may be shown, in which secrets are
     * hidden, with its blanks made one. What is said of a file as a whole, or of the page that is made of it, has no line, and is
     * recognised by what fills the gaps in its words. Eight digits tell the lines of a file apart, and are too few to prove a
     * guess.
     */
    Entry entry(Diagnostic finding) {
        Location place = finding.location();
        String said = place.line() == 0 ? String.join(" ", finding.arguments()) : place.excerpt();
        String line = said.strip().replaceAll("\\s+", " ");
        String whole = String.join("\n", salt, finding.rule().id(), place.path(), line);
        return new Entry(place.path(), finding.rule().id(), Sha256.of(whole).substring(0, BaselineReader.HASH_DIGITS));
    }

    /** The whole file; {@link #read} reads it back. */
    public String text() {
        StringBuilder out = new StringBuilder(HEADER);
        out.append(BaselineReader.SALT).append(salt).append('\n');
        counts.forEach((entry, count) -> out.append(entry.rule())
                .append(' ')
                .append(count)
                .append(' ')
                .append(entry.hash())
                .append(' ')
                .append(entry.path().isEmpty() ? BaselineReader.CONTENT : entry.path())
                .append('\n'));
        return out.toString();
    }
}
