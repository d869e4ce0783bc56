package press.postmortem.generator.render.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static press.postmortem.generator.Reports.library;
import static press.postmortem.generator.Reports.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.plan.Drafts;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.plan.SitePlanner;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.theme.Theme;

class BadgeWriterTest {
    @Test
    void aLongNameIsCutInTheTitleAndTheBadgeStaysSmall() {
        String service = "\uD83D\uDEA2<&\"".repeat(400);
        String badge = ofService(library(report("a.md").services(service)));
        assertThat(badge.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2048);
        Document svg = Jsoup.parse(badge, Parser.xmlParser());
        assertThat(svg.selectFirst("title").text())
                .startsWith("\uD83D\uDEA2<&\"")
                .endsWith("…, promises kept: none made");
        assertThat(svg.selectFirst("svg").attr("role")).isEqualTo("img");
        assertThat(svg.selectFirst("svg").attr("aria-label")).isEqualTo("promises kept: none made");
    }

    private static String ofService(Library library) {
        SitePlan plan = SitePlanner.plan(library, LocalDate.of(2024, 6, 1), List.of(), Drafts.LEFT_OUT)
                .value();
        Theme theme = Theme.load(
                        "broadsheet",
                        List.of(),
                        BadgeWriterTest.class.getClassLoader(),
                        Site.unnamed().language())
                .value();
        Planned.Badge badge = plan.files().stream()
                .filter(Planned.Badge.class::isInstance)
                .map(Planned.Badge.class::cast)
                .filter(each -> each.path().startsWith("services/"))
                .findFirst()
                .orElseThrow();
        OutputFile.Text file = (OutputFile.Text) BadgeWriter.write(badge, new Edition(plan, theme, Map.of()));
        return file.text();
    }
}
