package press.postmortem.generator.document.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.SourceFile;

/** What is wrong in one file, gathered while it is read. */
public final class Findings {
    private final Optional<SourceFile> source;
    private final List<Diagnostic> all = new ArrayList<>();
    private final Set<Rule> once = new HashSet<>();

    private Findings(Optional<SourceFile> source) {
        this.source = source;
    }

    public Findings(SourceFile source) {
        this(Optional.of(source));
    }

    /** Those of a text that stands in no file, which nobody asks for. */
    public static Findings ignored() {
        return new Findings(Optional.empty());
    }

    public void add(Rule rule, int offset, Object... arguments) {
        source.ifPresent(file -> all.add(Diagnostic.of(rule, file.locate(offset), arguments)));
    }

    /** What is so from one place on is told there. */
    public void addOnce(Rule rule, int offset) {
        if (once.add(rule)) {
            add(rule, offset);
        }
    }

    public void addAll(Findings others) {
        others.all.stream().filter(finding -> !once.contains(finding.rule())).forEach(all::add);
        once.addAll(others.once);
    }

    /** Nothing found yet, in the same file. */
    public Findings fresh() {
        return new Findings(source);
    }

    public List<Diagnostic> all() {
        return List.copyOf(all);
    }
}
