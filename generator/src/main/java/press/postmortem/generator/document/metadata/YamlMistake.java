package press.postmortem.generator.document.metadata;

import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.text.Findings;
import press.postmortem.generator.document.text.Snippet;

/** What the library throws, in words for people who don't know it. */
final class YamlMistake {
    private YamlMistake() {}

    /**
     * @param shift where the YAML starts in its source
     * @param mistake what the library threw
     */
    static void report(
            SourceFile source, int shift, String yaml, Optional<RuntimeException> mistake, Findings findings) {
        if (mistake.isEmpty()
                || !(mistake.get() instanceof MarkedYAMLException marked)
                || marked.getProblemMark() == null) {
            findings.add(
                    ReadingRule.YAML_UNREADABLE, Math.min(shift, source.text().length()));
            return;
        }
        String problem = marked.getProblem() == null ? "" : marked.getProblem();
        String context = marked.getContext() == null ? "" : marked.getContext();
        int place = shift + place(yaml, marked.getProblemMark());
        if (problem.startsWith("mapping values are not allowed")) {
            findings.add(isFirstColon(source, place) ? ReadingRule.YAML_INDENT : ReadingRule.YAML_COLON, place);
        } else if (problem.contains("'\\t")) {
            findings.add(ReadingRule.YAML_TAB, place);
        } else if (context.startsWith("while scanning a quoted scalar")) {
            findings.add(ReadingRule.YAML_QUOTE, shift + place(yaml, marked.getContextMark()));
        } else if (problem.contains("that cannot start any token")) {
            findings.add(ReadingRule.YAML_START, place, Snippet.of(character(source, place)));
        } else if (problem.startsWith("could not find expected ':'")) {
            findings.add(
                    ReadingRule.YAML_NO_COLON,
                    context.isEmpty() ? place : shift + place(yaml, marked.getContextMark()));
        } else if (problem.contains("<block end>")) {
            findings.add(ReadingRule.YAML_INDENT, place);
        } else if (context.startsWith("while parsing a flow") || problem.startsWith("expected ',' or")) {
            findings.add(ReadingRule.YAML_BRACKET, shift + bracketBefore(yaml, place(yaml, marked.getContextMark())));
        } else {
            findings.add(ReadingRule.YAML_SYNTAX, place, problem);
        }
    }

    private static int bracketBefore(String yaml, int place) {
        int bracket = Math.max(yaml.lastIndexOf('[', place), yaml.lastIndexOf('{', place));
        return bracket < 0 ? place : bracket;
    }

    /** Where the key itself has no colon before this one, it is the key that stands in a wrong place. */
    private static boolean isFirstColon(SourceFile source, int place) {
        String line = source.line(source.lineAt(place));
        return line.indexOf(':') == place - source.lineStart(source.lineAt(place));
    }

    private static int place(String yaml, Mark mark) {
        int codePoints = Math.min(mark.getIndex(), yaml.codePointCount(0, yaml.length()));
        return yaml.offsetByCodePoints(0, codePoints);
    }

    private static String character(SourceFile source, int place) {
        String text = source.text();
        return place < text.length() ? Character.toString(text.codePointAt(place)) : "";
    }
}
