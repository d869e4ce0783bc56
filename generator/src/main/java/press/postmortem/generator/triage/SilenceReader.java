package press.postmortem.generator.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.diagnostic.TriageRule;
import press.postmortem.generator.document.Comment;
import press.postmortem.generator.document.parser.DocumentParser;

/**
 * The comments of one file that silence something: {@code postmortem-ignore RULE, RULE: reason} for the lines of
 * {@link CoveredLines}, {@code postmortem-ignore-file} for the whole file.
 */
final class SilenceReader {
    private static final String WORD = "postmortem-ignore";
    private static final Pattern SILENCE =
            Pattern.compile("\\s*" + WORD + "(-file)?(?![\\w-])([^:]*)(?::(.*))?", Pattern.DOTALL);

    private final SourceFile source;
    private final KnownRules rules;
    private final List<Silence> silences = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private SilenceReader(SourceFile source, KnownRules rules) {
        this.source = source;
        this.rules = rules;
    }

    static Checked<List<Silence>> ofMarkdown(SourceFile source, KnownRules rules) {
        boolean none = !source.text().contains(WORD);
        return new SilenceReader(source, rules).read(none ? List.of() : DocumentParser.comments(source));
    }

    static Checked<List<Silence>> ofYaml(SourceFile source, KnownRules rules) {
        return new SilenceReader(source, rules).read(DocumentParser.commentsOfYaml(source));
    }

    private Checked<List<Silence>> read(List<Comment> comments) {
        comments.forEach(this::read);
        return new Checked<>(List.copyOf(silences), diagnostics);
    }

    private void read(Comment comment) {
        Matcher said = SILENCE.matcher(comment.text());
        if (!said.matches()) {
            return;
        }
        Location place = source.locate(comment.start());
        Lines lines = said.group(1) == null ? CoveredLines.of(source, comment) : Lines.ALL;
        List<String> names = Stream.of(said.group(2).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        String reason = Optional.ofNullable(said.group(3))
                .map(words -> words.strip().replaceAll("\\s+", " "))
                .orElse("");
        if (names.isEmpty()) {
            report(TriageRule.SILENCE_WITHOUT_RULE, place);
        } else if (reason.isEmpty()) {
            report(TriageRule.SILENCE_WITHOUT_REASON, place, String.join(", ", names));
        } else {
            names.forEach(name -> add(new Silence(name, reason, lines, place)));
        }
    }

    private void add(Silence silence) {
        Optional<Diagnostic> unknown = rules.unknown(silence.rule(), silence.place());
        unknown.ifPresentOrElse(diagnostics::add, () -> silences.add(silence));
    }

    private void report(Rule rule, Location place, Object... arguments) {
        diagnostics.add(Diagnostic.of(rule, place, arguments));
    }
}
