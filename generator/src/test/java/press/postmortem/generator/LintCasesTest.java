package press.postmortem.generator;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import press.postmortem.generator.diagnostic.Level;

/** What a build refuses or warns of in a few files; what is merely noted has its examples on the rules' pages. */
class LintCasesTest {
    @TestFactory
    Stream<DynamicNode> cases() {
        return CaseFile.tests("lint", LintCasesTest::check);
    }

    private static String check(String input) {
        return FilesInText.ask(
                input,
                settings -> Generator.check(settings).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.level() != Level.NOTE)
                        .map(diagnostic -> diagnostic + "\n")
                        .collect(Collectors.joining()));
    }
}
