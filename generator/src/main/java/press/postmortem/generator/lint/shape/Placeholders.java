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
    /** Where no letter, digit or mark of a letter goes on; said at length, as Java's own {@code \b} depends on its version. */
    private static final String START = "(?<![\\p{L}\\p{Nd}\\p{Mn}_])";

    private static final String END = "(?![\\p{L}\\p{Nd}\\p{Mn}_])";

    /** What stands for a name, a text, or work to be done. */
    private static final List<Shape> GAPS = List.of(
            Shape.of(START + "(TBD|TBC|FIXME)" + END, "TBD", "TBC", "FIXME"),
            Shape.of(START + "[Ll]orem ipsum" + END, "orem ipsum"),
            Shape.of("\\{\\{ ?[\\p{L}_]{1,30} ?\\}\\}", "{{"),
            Shape.of(
                    "[<\\[](?i:insert|your|enter|add|fill in|link to|name of|describe) [^<>\\[\\]]{1,60}[>\\]]",
                    "<",
                    "["));

    /** What stands for a day or a time. */
    private static final List<Shape> FORMATS = List.of(
            Shape.of(START + "(YYYY|yyyy)[-/](MM|mm)[-/](DD|dd)" + END, "YYYY", "yyyy"),
            Shape.of(START + "(DD|dd)[-/.](MM|mm)[-/.](YYYY|yyyy)" + END, "YYYY", "yyyy"),
            Shape.of(START + "(MM|mm)/(DD|dd)/(YYYY|yyyy)" + END, "YYYY", "yyyy"),
            Shape.of(START + "(HH|hh):(MM|mm)" + END, "HH:", "hh:"),
            Shape.of(START + "XX:XX" + END, "XX:XX"));

    /** What precedes a format that the text speaks of: {@code All times are written as HH:MM}. */
    private static final Pattern LEGEND =
            Pattern.compile("(?i)(\\(|" + START + "(formats?( is)?|as|like|in))[ :'\"]*$");

    private static final int LONGEST_LEGEND = 20;

    /** In a list of actions it is a status. */
    private static final Shape LATER = Shape.of(START + "TODO" + END, "TODO");

    /** Most texts have none of them, and need not be asked further. */
    private static final Signs SIGNS = new Signs(Stream.of(GAPS, FORMATS, List.of(LATER))
            .flatMap(List::stream)
            .flatMap(shape -> shape.signs().stream())
            .toList());

    @Override
    public List<Rule> rules() {
        return List.of(ShapeRule.LEFT_OVER_PLACEHOLDER);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        Prose prose = Prose.of(report);
        Map<String, Integer> gaps = new LinkedHashMap<>();
        for (Inline.Text text : prose.texts()) {
            if (!SIGNS.standIn(text.text())) {
                continue;
            }
            for (Shape gap : GAPS) {
                for (MatchResult match : gap.in(text)) {
                    keep(match, text, gaps);
                }
            }
            for (Shape format : FORMATS) {
                for (MatchResult match : format.in(text)) {
                    if (!isExplained(text.text(), match.start())) {
                        keep(match, text, gaps);
                    }
                }
            }
            for (MatchResult match : LATER.in(text)) {
                if (!prose.isPromise(text.offset())) {
                    keep(match, text, gaps);
                }
            }
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

    private static void keep(MatchResult match, Inline.Text text, Map<String, Integer> gaps) {
        gaps.putIfAbsent(match.group(), text.offset() + match.start());
    }

    /** @param signs one of which stands in whatever has the shape */
    private record Shape(Pattern pattern, List<String> signs) {
        static Shape of(String pattern, String... signs) {
            return new Shape(Pattern.compile(pattern), List.of(signs));
        }

        List<MatchResult> in(Inline.Text text) {
            for (String sign : signs) {
                if (text.text().contains(sign)) {
                    return pattern.matcher(text.text()).results().toList();
                }
            }
            return List.of();
        }
    }
}
