package press.postmortem.generator.review;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;
import press.postmortem.generator.notation.Product;

/**
 * Every finding, also what is silenced or known, as a SARIF log (Static Analysis Results Interchange Format 2.1.0, OASIS
 * standard, errata 01).
 */
public final class SarifLog {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** The root of the repository, as code scanning and the standard's own examples call it. */
    private static final String ROOT = "%SRCROOT%";

    private final Review review;
    private final List<Rule> rules;
    private final Fingerprints fingerprints = new Fingerprints();

    private SarifLog(Review review) {
        this.review = review;
        this.rules = review.rules();
    }

    public static String write(Review review) {
        return JsonWriter.write(new SarifLog(review).log());
    }

    private Json log() {
        Json driver = Json.object()
                .with("name", "Postmortem Press")
                .with("version", Product.VERSION)
                .with("rules", list(rules.stream().map(SarifLog::rule).toList()));
        Json root = Json.object().with("description", text("The root of the repository."));
        Json run = Json.object()
                .with("tool", Json.object().with("driver", driver))
                .with("columnKind", "utf16CodeUnits")
                .with("originalUriBaseIds", Json.object().with(ROOT, root))
                .with(
                        "results",
                        list(review.findings().stream().map(this::result).toList()));
        return Json.object().with("$schema", SCHEMA).with("version", "2.1.0").with("runs", list(List.of(run)));
    }

    private static Json rule(Rule rule) {
        RulePage page = RulePage.of(rule);
        return Json.object()
                .with("id", rule.id())
                .with("name", pascalCase(rule.id()))
                .with("shortDescription", text(page.title() + "."))
                .with("fullDescription", text(page.summary()))
                .with("help", text(page.text()).with("markdown", page.text()))
                .with("defaultConfiguration", configuration(rule.level()));
    }

    private static Json configuration(Level level) {
        return level == Level.OFF
                ? Json.object().with("enabled", new Json.Truth(false)).with("level", "none")
                : Json.object().with("level", level.toString());
    }

    private Json result(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        Json.Members result = Json.object()
                .with("ruleId", diagnostic.rule().id())
                .with("ruleIndex", rules.indexOf(diagnostic.rule()))
                .with(
                        "level",
                        diagnostic.level() == Level.OFF
                                ? "none"
                                : diagnostic.level().toString())
                .with("message", text(Sentences.of(diagnostic)))
                .with("locations", list(List.of(location(diagnostic))))
                .with(
                        "partialFingerprints",
                        Json.object()
                                .with(
                                        "primaryLocationLineHash",
                                        fingerprints.of(diagnostic, review.pathOf(diagnostic))));
        return finding.isReported() ? result : result.with("suppressions", list(List.of(suppression(finding))));
    }

    private static Json suppression(Finding finding) {
        return finding.standing() instanceof Finding.Silenced silenced
                ? Json.object().with("kind", "inSource").with("justification", silenced.reason())
                : Json.object().with("kind", "external");
    }

    private Json location(Diagnostic diagnostic) {
        Location place = diagnostic.location();
        Json.Members physical = Json.object().with("artifactLocation", artifact(review.pathOf(diagnostic)));
        if (place.line() > 0) {
            physical = physical.with("region", region(place)).with("contextRegion", line(place));
        }
        return Json.object().with("physicalLocation", physical);
    }

    private static Json artifact(String path) {
        Json.Members artifact = Json.object().with("uri", Uri.ofPath(path));
        return Uri.isAbsolute(path) ? artifact : artifact.with("uriBaseId", ROOT);
    }

    /** From the place to the end of its line. */
    private static Json region(Location place) {
        String line = place.excerpt();
        int start = Math.min(place.column() - 1, line.length());
        return Json.object()
                .with("startLine", place.line())
                .with("startColumn", place.column())
                .with("snippet", text(line.substring(start)));
    }

    private static Json line(Location place) {
        return Json.object().with("startLine", place.line()).with("snippet", text(place.excerpt()));
    }

    private static Json.Members text(String text) {
        return Json.object().with("text", text);
    }

    private static Json list(List<Json> values) {
        return new Json.Many(new ArrayList<>(values));
    }

    private static String pascalCase(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
