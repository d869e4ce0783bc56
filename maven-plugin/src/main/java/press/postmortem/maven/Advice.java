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
        String goal = goal("explain", inProject);
        return diagnostics.stream()
                .filter(diagnostic -> Rules.builtIn().contains(diagnostic.rule()))
                .sorted(Comparator.comparing(Diagnostic::level))
                .map(diagnostic -> diagnostic.rule().id())
                .findFirst()
                .map(rule -> "mvn " + goal + " -Dpostmortem.rule=" + rule + " says why, with examples.");
    }

    /** A goal as it is called on the command line: the prefix is known in a project that names the plugin. */
    static String goal(String name, boolean inProject) {
        return (inProject ? "postmortem:" : "press.postmortem:postmortem-maven-plugin:" + Product.VERSION + ":") + name;
    }
}
