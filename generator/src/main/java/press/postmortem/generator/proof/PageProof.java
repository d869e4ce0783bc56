package press.postmortem.generator.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
 * <p>Each passage of the site is looked at once, and scanned only if one of its words stands in no source.
 */
public final class PageProof {
    /** So that a leak is told of its own page, not of a list or feed that repeats it. */
    private static final Comparator<OutputFile> REPORTS_FIRST =
            Comparator.comparing(file -> !file.path().startsWith("incidents/"));

    /** What describes the data of any site says nothing of this one. */
    private static final String SCHEMA = "schema.json";

    private final List<String> sources;
    private final Policy policy;
    private final LeakScanner scanner;
    private final Set<String> words = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> reported = new TreeSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private PageProof(Library library, LeakScanner scanner) {
        this.scanner = scanner;
        this.policy = library.site().policy();
        this.sources = Stream.concat(
                        library.postmortems().stream().map(report -> report.source()),
                        Stream.concat(library.introduction().stream(), library.pages().stream())
                                .map(page -> page.document().source()))
                .map(source -> source.text())
                .toList();
        sources.forEach(text -> forEachWord(text, words::add));
    }

    /** @param files the whole site; copies and the theme's own files are passed over */
    public static List<Diagnostic> of(List<OutputFile> files, Library library, LeakScanner scanner) {
        PageProof proof = new PageProof(library, scanner);
        files.stream()
                .sorted(REPORTS_FIRST)
                .filter(OutputFile.Text.class::isInstance)
                .map(OutputFile.Text.class::cast)
                .filter(file -> !file.path().endsWith(SCHEMA))
                .forEach(file -> Passages.of(file, passage -> proof.look(file.path(), passage)));
        return List.copyOf(proof.found);
    }

    private void look(String path, String passage) {
        if (seen.add(passage)) {
            scanIfNew(path, passage);
            Escapes.undone(passage).forEach(undone -> scanIfNew(path, undone));
        }
    }

    private void scanIfNew(String path, String text) {
        if (hasNewWord(text)) {
            scanner.scan(text).stream().filter(this::isUnknown).forEach(leak -> report(path, leak));
        }
    }

    private boolean hasNewWord(String text) {
        boolean[] isNew = new boolean[1];
        forEachWord(text, word -> isNew[0] = isNew[0] || !words.contains(word));
        return isNew[0];
    }

    private static void forEachWord(String text, Consumer<String> each) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || text.charAt(i) <= ' ';
            if (blank && start >= 0) {
                each.accept(text.substring(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
    }

    private boolean isUnknown(Leak leak) {
        return reported.add(leak.rule().id() + " " + leak.value())
                && sources.stream().noneMatch(text -> text.contains(leak.value()));
    }

    private void report(String path, Leak leak) {
        Level level = level(leak.rule());
        if (level != Level.OFF) {
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
