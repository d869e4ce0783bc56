package press.postmortem.generator.extract.facts;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.incident.SeverityLevel;

/** One file being read: what values may refer to, and what was found wrong so far. Not shared. */
final class Reading {
    private static final int LONGEST_QUOTE = 60;

    private final SourceFile source;
    private final List<SeverityLevel> severities;
    private final TimeGrammar times;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Reading(SourceFile source, List<SeverityLevel> severities, TimeGrammar times) {
        this.source = source;
        this.severities = severities;
        this.times = times;
    }

    /** A reading of the same file, whose complaints nobody hears. */
    Reading aside() {
        return new Reading(source, severities, times);
    }

    List<SeverityLevel> severities() {
        return severities;
    }

    TimeGrammar times() {
        return times;
    }

    boolean isBlank() {
        return source.text().isBlank();
    }

    Location locate(int offset) {
        return source.locate(offset);
    }

    void report(Rule rule, int offset, Object... arguments) {
        report(Diagnostic.of(rule, source.locate(offset), arguments));
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    void reportWrongType(String key, Yaml found, Type<?> expected) {
        report(ReadingRule.WRONG_TYPE, found.offset(), key, expected.expected(), describe(found), expected.example());
    }

    private static String describe(Yaml value) {
        if (value instanceof Yaml.Scalar scalar) {
            String text = scalar.text().strip();
            return text.length() > LONGEST_QUOTE ? "a long text" : "'" + text + "'";
        }
        return value instanceof Yaml.Sequence ? "a list" : "made of keys and values";
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
