package press.postmortem.generator.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.notation.XmlDocument;

/**
 * What counts, as a JUnit report, as Jenkins and others read it: a test case a file, which fails where one of its findings
 * refuses the build. What is said of a file besides stands in its output.
 */
public final class JUnitReport {
    private static final String SUITE = "postmortems";

    private JUnitReport() {}

    public static String write(Review review) {
        Map<String, List<Diagnostic>> byFile = byFile(review);
        String tests = String.valueOf(byFile.size());
        String failures = String.valueOf(byFile.values().stream()
                .filter(findings -> !refusing(findings, review).isEmpty())
                .count());
        XmlDocument xml = XmlDocument.create();
        xml.open("testsuites", "name", SUITE, "tests", tests, "failures", failures, "errors", "0");
        xml.open(
                "testsuite",
                "name",
                SUITE,
                "tests",
                tests,
                "failures",
                failures,
                "errors",
                "0",
                "skipped",
                "0",
                "time",
                "0");
        byFile.forEach((file, findings) -> testCase(xml, file, findings, review));
        return xml.close().close().toString();
    }

    private static Map<String, List<Diagnostic>> byFile(Review review) {
        Map<String, List<Diagnostic>> byFile = new TreeMap<>();
        review.files().forEach(file -> byFile.put(review.folder().pathOf(Location.ofFile(file)), new ArrayList<>()));
        review.reported()
                .forEach(each -> byFile.computeIfAbsent(review.pathOf(each), file -> new ArrayList<>())
                        .add(each));
        return byFile;
    }

    private static void testCase(XmlDocument xml, String file, List<Diagnostic> findings, Review review) {
        List<Diagnostic> refusing = refusing(findings, review);
        List<Diagnostic> others =
                findings.stream().filter(each -> !refusing.contains(each)).toList();
        if (findings.isEmpty()) {
            xml.empty("testcase", "classname", SUITE, "name", file, "time", "0");
            return;
        }
        xml.open("testcase", "classname", SUITE, "name", file, "time", "0");
        if (!refusing.isEmpty()) {
            Diagnostic first = refusing.get(0);
            String more = refusing.size() == 1 ? "" : " (and " + (refusing.size() - 1) + " more)";
            xml.leaf(
                    "failure",
                    text(refusing, review),
                    "message",
                    first.message() + more,
                    "type",
                    first.rule().id());
        }
        if (!others.isEmpty()) {
            xml.leaf("system-out", text(others, review));
        }
        xml.close();
    }

    private static List<Diagnostic> refusing(List<Diagnostic> findings, Review review) {
        return findings.stream()
                .filter(each -> review.refusing().contains(each.level()))
                .toList();
    }

    private static String text(List<Diagnostic> findings, Review review) {
        return findings.stream()
                .map(each -> DiagnosticText.of(each, review.folder(), DiagnosticText.Paint.PLAIN))
                .collect(Collectors.joining("\n"));
    }
}
