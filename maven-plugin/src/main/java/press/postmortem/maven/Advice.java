package press.postmortem.maven;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rules;
import press.postmortem.generator.notation.Product;

/** Where to read on, once at the end of the log. */
final class Advice {
    private Advice() {}

    /** Names the first of the gravest rules that were broken; empty where none was that has a page. */
    static Optional<String> on(List<Diagnostic> diagnostics, boolean inProject) {
        String goal = inProject ? "postmortem:explain" : coordinates() + ":explain";
        return diagnostics.stream()
                .filter(diagnostic -> Rules.builtIn().contains(diagnostic.rule()))
                .sorted(Comparator.comparing(Diagnostic::level))
                .map(diagnostic -> diagnostic.rule().id())
                .findFirst()
                .map(rule -> "mvn " + goal + " -Dpostmortem.rule=" + rule + " says why, with examples.");
    }

    private static String coordinates() {
        return "press.postmortem:postmortem-maven-plugin:" + Product.VERSION;
    }
}
