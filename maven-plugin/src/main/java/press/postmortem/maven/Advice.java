package press.postmortem.maven;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.Rules;
import press.postmortem.generator.notation.Product;

/** Where to read on, once at the end of the log. */
final class Advice {
    private Advice() {}

    /** Names a rule that was broken; empty where none was that has a page. */
    static Optional<String> on(List<Diagnostic> diagnostics, boolean inProject) {
        String goal = inProject ? "postmortem:explain" : coordinates() + ":explain";
        return diagnostics.stream()
                .map(Diagnostic::rule)
                .filter(Rules.builtIn()::contains)
                .map(Rule::id)
                .findFirst()
                .map(rule -> "mvn " + goal + " -Dpostmortem.rule=" + rule + " says why, with examples.");
    }

    private static String coordinates() {
        return "press.postmortem:postmortem-maven-plugin:" + Product.VERSION;
    }
}
