package press.postmortem.generator.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Policy;
import press.postmortem.generator.leak.Leak;
import press.postmortem.generator.leak.LeakScanner;
import press.postmortem.generator.render.OutputFile;

/**
 * Do the made pages tell what must not be published and what no source says as such: a name that markup parts there, a host
 * that is encoded there? What a source does say was judged where it stands.
 *
 * <p>Several files are read at once. A passage that told nothing is passed over wherever it stands again, and one is scanned only
 * if one of its words stands in no source.
 */
public final class PageProof {
    /** So that a leak is told of its own page, not of a list or feed that repeats it. */
    private static final Comparator<OutputFile> REPORTS_FIRST =
            Comparator.comparing(file -> !file.path().startsWith("incidents/"));

    /** What describes the data of any site says nothing of this one. */
    private static final String SCHEMA = "schema.json";

    private final Policy policy;
    private final Set<String> reported = new HashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private PageProof(Policy policy) {
        this.policy = policy;
    }

    /** @param files the whole site; copies and the theme's own files are passed over */
    public static List<Diagnostic> of(List<OutputFile> files, Library library, LeakScanner scanner) {
        SourceWords sources = SourceWords.of(library, scanner);
        PageReader.Clean clean = new PageReader.Clean(ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet());
        List<OutputFile.Text> made = files.stream()
                .sorted(REPORTS_FIRST)
                .filter(OutputFile.Text.class::isInstance)
                .map(OutputFile.Text.class::cast)
                .filter(file -> !file.path().endsWith(SCHEMA))
                .toList();
        List<List<Leak>> leaks = made.parallelStream()
                .map(file -> PageReader.read(file, sources, scanner, clean))
                .toList();
        PageProof proof = new PageProof(library.site().policy());
        for (int i = 0; i < made.size(); i++) {
            String path = made.get(i).path();
            leaks.get(i).forEach(leak -> proof.report(path, leak));
        }
        return List.copyOf(proof.found);
    }

    /** A value is told of once, where it stands first. */
    private void report(String path, Leak leak) {
        Level level = level(leak.rule());
        if (level != Level.OFF && reported.add(leak.rule().id() + " " + leak.value())) {
            found.add(Diagnostic.of(LeakRule.LEAK_IN_OUTPUT, Location.ofFile(path), leak.family(), leak.shortened())
                    .withLevel(level));
        }
    }

    /** A leak in a page weighs as much as it would in a source. */
    private Level level(Rule rule) {
        return policy.levels().stream()
                .filter(said -> said.rule().equals(rule.id()))
                .map(Policy.RuleLevel::level)
                .findFirst()
                .orElse(rule.level());
    }
}
