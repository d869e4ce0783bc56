package press.postmortem.generator.lint.leak;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.leak.LeakScanner;

/** What is said of the sources, without what leaks in the source that it is said of. */
public final class HiddenLeaks {
    private final Map<String, Hiding> byPath;

    private HiddenLeaks(Map<String, Hiding> byPath) {
        this.byPath = byPath;
    }

    /**
     * @param told everything that was found; a Markdown file of which no leak is told has none
     * @param site {@code site.yaml}, which may name people whose names are private
     */
    public static HiddenLeaks of(
            List<Diagnostic> told, Optional<SourceFile> site, Stream<SourceFile> markdown, LeakScanner scanner) {
        Set<String> leaking = told.stream()
                .filter(diagnostic -> diagnostic.rule() instanceof LeakRule)
                .map(diagnostic -> diagnostic.location().path())
                .collect(Collectors.toSet());
        return new HiddenLeaks(Stream.concat(site.stream(), markdown.filter(source -> leaking.contains(source.path())))
                .collect(Collectors.toMap(SourceFile::path, source -> Hiding.of(source, scanner))));
    }

    public Diagnostic hide(Diagnostic diagnostic) {
        return of(diagnostic).map(hiding -> hiding.hide(diagnostic)).orElse(diagnostic);
    }

    /** @param text said of the file in which the diagnostic is */
    public String hide(Diagnostic diagnostic, String text) {
        return of(diagnostic).map(hiding -> hiding.hide(text)).orElse(text);
    }

    private Optional<Hiding> of(Diagnostic diagnostic) {
        return Optional.ofNullable(byPath.get(diagnostic.location().path()));
    }
}
