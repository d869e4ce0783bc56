package press.postmortem.generator.lint.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.ShapeRule;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Does the title say what happened, and not only that something did? */
final class TellingTitles implements ReportCheck {
    private static final Set<String> UNTELLING = Set.of(
            // what reports are called
            "incident",
            "incidents",
            "outage",
            "postmortem",
            "postmortems",
            "post",
            "mortem",
            "report",
            "review",
            "rca",
            "root",
            "cause",
            "analysis",
            "retrospective",
            "retro",
            "after",
            "action",
            "summary",
            "untitled",
            "issue",
            "name",
            "title",
            "template",
            "draft",
            "störung",
            "vorfall",
            "bericht",
            "incidente",
            "informe",
            "relatório",
            "障害",
            "障害報告",
            // what ties such words
            "the",
            "a",
            "an",
            "of",
            "on",
            "for",
            "in",
            "from",
            "and",
            "no",
            "nr",
            "number",
            "der",
            "vom",
            "du",
            "de",
            "del",
            "do",
            // days
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    @Override
    public List<Rule> rules() {
        return List.of(ShapeRule.UNTELLING_TITLE);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<String> words = Words.of(Words.normalise(report.title()));
        return words.stream().allMatch(TellingTitles::isUntelling)
                ? List.of(Diagnostic.of(ShapeRule.UNTELLING_TITLE, place(report), report.title()))
                : List.of();
    }

    private static boolean isUntelling(String word) {
        return UNTELLING.contains(word) || Words.isNumber(word);
    }

    private static Location place(Postmortem report) {
        return report.document()
                .frontMatter()
                .get("title")
                .map(Yaml::offset)
                .or(() -> report.heading().map(Block.Heading::offset))
                .map(report.source()::locate)
                .orElseGet(() -> Location.ofFile(report.source().path()));
    }
}
