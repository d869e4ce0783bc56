package press.postmortem.generator.lint.shape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.ShapeRule;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Is every gap of the template filled in? A gap that stands in many places is told once a report. */
final class Placeholders implements ReportCheck {
    /** What stands for a name, a text, or work to be done. */
    private static final List<Pattern> GAPS = List.of(
            Pattern.compile("\\b(TBD|TBC|FIXME)\\b"),
            Pattern.compile("\\b[Ll]orem ipsum\\b"),
            Pattern.compile("\\{\\{ ?[\\p{L}_]{1,30} ?\\}\\}"),
            Pattern.compile(
                    "[<\\[](?i:insert|your|enter|add|fill in|link to|name of|describe) [^<>\\[\\]]{1,60}[>\\]]"));

    /** What stands for a day or a time. */
    private static final List<Pattern> FORMATS = List.of(
            Pattern.compile("\\b(YYYY|yyyy)[-/](MM|mm)[-/](DD|dd)\\b"),
            Pattern.compile("\\b(DD|dd)[-/.](MM|mm)[-/.](YYYY|yyyy)\\b"),
            Pattern.compile("\\b(MM|mm)/(DD|dd)/(YYYY|yyyy)\\b"),
            Pattern.compile("\\b(HH|hh):(MM|mm)\\b"),
            Pattern.compile("\\bXX:XX\\b"));

    /** What precedes a format that the text speaks of: {@code All times are written as HH:MM}. */
    private static final Pattern LEGEND = Pattern.compile("(?i)(\\(|\\bformats?( is)?|\\bas|\\blike|\\bin)[ :'\"]*$");

    private static final int LONGEST_LEGEND = 20;

    /** In a list of actions it is a status. */
    private static final Pattern LATER = Pattern.compile("\\bTODO\\b");

    @Override
    public List<Rule> rules() {
        return List.of(ShapeRule.LEFT_OVER_PLACEHOLDER);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        Prose prose = Prose.of(report);
        Map<String, Integer> gaps = new LinkedHashMap<>();
        for (Inline.Text text : prose.texts()) {
            GAPS.stream().flatMap(gap -> matches(gap, text)).forEach(match -> keep(match, text, gaps));
            FORMATS.stream()
                    .flatMap(format -> matches(format, text))
                    .filter(match -> !isExplained(text.text(), match.start()))
                    .forEach(match -> keep(match, text, gaps));
            matches(LATER, text)
                    .filter(match -> !prose.isPromise(text.offset()))
                    .forEach(match -> keep(match, text, gaps));
        }
        List<Diagnostic> found = new ArrayList<>();
        gaps.forEach((gap, offset) -> found.add(
                Diagnostic.of(ShapeRule.LEFT_OVER_PLACEHOLDER, report.source().locate(offset), gap)));
        return found;
    }

    private static boolean isExplained(String text, int format) {
        return LEGEND.matcher(text.substring(Math.max(0, format - LONGEST_LEGEND), format))
                .find();
    }

    private static Stream<MatchResult> matches(Pattern pattern, Inline.Text text) {
        return pattern.matcher(text.text()).results();
    }

    private static void keep(MatchResult match, Inline.Text text, Map<String, Integer> gaps) {
        gaps.putIfAbsent(match.group(), text.offset() + match.start());
    }
}
