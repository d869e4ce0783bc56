package press.postmortem.generator.lint.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.ShapeRule;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Is what the template told the author gone? Actions are commands as well, and are not asked. */
final class Guidance implements ReportCheck {
    /** How the sentences of well-known templates begin, normalised, by their first words. */
    private static final Map<String, List<String>> OPENINGS = Stream.of(
                    // what to write
                    "describe how ",
                    "describe what ",
                    "describe who ",
                    "describe any ",
                    "describe the ",
                    "describe your ",
                    "briefly describe ",
                    "briefly explain ",
                    "briefly summarize ",
                    "briefly summarise ",
                    "explain how ",
                    "explain what ",
                    "explain why ",
                    "summarize the ",
                    "summarise the ",
                    "summarize what ",
                    "summarise what ",
                    "provide a brief ",
                    "provide a short ",
                    "provide a summary ",
                    "provide a description ",
                    "provide an overview ",
                    "provide a high level ",
                    "provide details ",
                    "include a short ",
                    "include a brief ",
                    "include a description ",
                    "include any ",
                    "include relevant ",
                    "include links ",
                    "write a short ",
                    "write a brief ",
                    "write a summary ",
                    "list any ",
                    "list anything ",
                    "list all ",
                    "list of people who ",
                    "list anyone ",
                    "list everyone ",
                    "list the ",
                    "list what ",
                    "list who ",
                    "detail the incident timeline",
                    "note the final root cause",
                    "note who ",
                    "note any ",
                    "discuss what went well",
                    "explore potential action items ",
                    "review your engineering backlog",
                    "when did the team detect the incident",
                    "who responded to the incident ",
                    "report when the team detected the incident",
                    "how was the incident resolved how can",
                    "how was the incident detected how can",
                    "what did we learn from this incident ",
                    "run a 5 whys analysis",
                    "run a five whys analysis",
                    "to be filled in",
                    "now that you know the root cause",
                    // what stands in the place of a text
                    "a brief summary of ",
                    "a short summary of ",
                    "a quick summary of ",
                    "a brief description of ",
                    "a short description of ",
                    "a brief overview of ",
                    "a high level summary of ",
                    "brief summary of ",
                    "short summary of ",
                    "quick summary of ",
                    "brief description of ",
                    "short description of ",
                    "short event description",
                    "one or two sentences ",
                    "one paragraph summary ",
                    "your text here",
                    "text goes here",
                    "description goes here",
                    "summary goes here",
                    // what to do with the template
                    "update this section ",
                    "fill in ",
                    "fill out ",
                    "replace this ",
                    "delete this ",
                    "remove this ",
                    "this section should ",
                    "use this section ",
                    "use this template ",
                    "copy this template ",
                    "this is a template ",
                    "add more rows",
                    "add rows ",
                    "add a row ",
                    "times should be in ",
                    "its ok not to list anything",
                    // other languages
                    "beschreiben sie ",
                    "beschreibe ",
                    "hier eintragen",
                    "bitte ausfüllen",
                    "décrire ",
                    "décrivez ",
                    "describir ",
                    "describa ",
                    "descrever ",
                    "descreva ")
            .collect(Collectors.groupingBy(Words::first));

    private static final int LONGEST_QUOTE = 60;

    @Override
    public List<Rule> rules() {
        return List.of(ShapeRule.LEFT_OVER_GUIDANCE);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        Prose prose = Prose.of(report);
        return prose.runs().stream()
                .filter(run -> isGuidance(run.text()) && !prose.isPromise(run.offset()))
                .map(run -> Diagnostic.of(
                        ShapeRule.LEFT_OVER_GUIDANCE, report.source().locate(run.offset()), excerpt(run.text())))
                .toList();
    }

    private static boolean isGuidance(String text) {
        List<String> openings = OPENINGS.get(Words.first(text));
        if (openings == null) {
            return false;
        }
        String normal = Words.normalise(text) + " ";
        return openings.stream().anyMatch(normal::startsWith);
    }

    /** The first words, as many as tell which sentence is meant. */
    private static String excerpt(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST_QUOTE);
        return text.substring(0, Math.max(blank, 1)) + " …";
    }
}
