package press.postmortem.generator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.SourceFile;

/** What is wrong in one file, gathered while it is read. */
final class Findings {
    private final Optional<SourceFile> source;
    private final List<Diagnostic> all = new ArrayList<>();

    private Findings(Optional<SourceFile> source) {
        this.source = source;
    }

    Findings(SourceFile source) {
        this(Optional.of(source));
    }

    /** Those of a text that stands in no file, which nobody asks for. */
    static Findings ignored() {
        return new Findings(Optional.empty());
    }

    void add(Rule rule, int offset, Object... arguments) {
        source.ifPresent(file -> all.add(Diagnostic.of(rule, file.locate(offset), arguments)));
    }

    void addAll(Findings others) {
        all.addAll(others.all);
    }

    /** Nothing found yet, in the same file. */
    Findings fresh() {
        return new Findings(source);
    }

    List<Diagnostic> all() {
        return List.copyOf(all);
    }
}
