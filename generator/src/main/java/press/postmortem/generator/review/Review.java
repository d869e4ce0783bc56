package press.postmortem.generator.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.triage.Verdict;

/**
 * What the checks came to, for all who are told.
 *
 * @param findings by place
 * @param rules all that may have been found, no name twice
 * @param files the files that were checked, below the content folder, in order
 * @param folder the content folder
 * @param refusing what refuses the build
 */
public record Review(
        List<Finding> findings, List<Rule> rules, List<String> files, ContentFolder folder, Set<Level> refusing) {
    public Review {
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
        files = List.copyOf(files);
        Objects.requireNonNull(folder, "folder");
        refusing = Set.copyOf(refusing);
    }

    /**
     * @param rules all that may have been found, no name twice
     * @param files those that were checked, below the content folder
     */
    public static Review of(
            Verdict verdict, List<Rule> rules, List<String> files, ContentFolder folder, Set<Level> refusing) {
        List<Finding> findings = Stream.of(
                        verdict.reported().stream().map(Finding::reported),
                        verdict.silenced().stream().map(each -> Finding.silenced(each.diagnostic(), each.reason())),
                        verdict.known().stream().map(Finding::known))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Finding::diagnostic))
                .toList();
        return new Review(findings, rules, files, folder, refusing);
    }

    /** Those that count. */
    public List<Diagnostic> reported() {
        return findings.stream()
                .filter(Finding::isReported)
                .map(Finding::diagnostic)
                .toList();
    }

    /** The path of the file in which it was found, as whoever is told names it. */
    public String pathOf(Diagnostic diagnostic) {
        return folder.pathOf(diagnostic.location());
    }
}
