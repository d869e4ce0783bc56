package press.postmortem.generator;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.TriageRule;
import press.postmortem.generator.triage.Verdict;

/**
 * Which findings count: what is reported, as it is said; then what is silenced and what is known, a line each. Other rules than
 * those that a case names have their own tests and are left out.
 */
class TriageCasesTest {
    @TestFactory
    Stream<DynamicNode> findings_are_judged() {
        return CaseFile.tests("triage", TriageCasesTest::verdict);
    }

    private static String verdict(String input) {
        Verdict verdict = FilesInText.ask(input, Generator::check).verdict();
        Predicate<Diagnostic> asked = diagnostic -> diagnostic.rule() instanceof TriageRule
                || input.contains(diagnostic.rule().id());
        return Stream.of(
                        verdict.reported().stream().filter(asked).map(Diagnostic::toString),
                        verdict.silenced().stream()
                                .filter(silenced -> asked.test(silenced.diagnostic()))
                                .map(silenced ->
                                        "silenced " + line(silenced.diagnostic()) + " because: " + silenced.reason()),
                        verdict.known().stream().filter(asked).map(known -> "known " + line(known)))
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.location() + " " + diagnostic.level() + "["
                + diagnostic.rule().id() + "]";
    }
}
