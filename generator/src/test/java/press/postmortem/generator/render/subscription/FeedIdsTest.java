package press.postmortem.generator.render.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static press.postmortem.generator.Reports.report;

import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;

class FeedIdsTest {
    private static final Postmortem REPORT = report("inc-7.md").build();

    @Test
    void the_same_report_of_two_sites_that_have_a_name_is_two_entries() {
        FeedIds boats = FeedIds.of(site("feed: {id: boats.saltmere.example}"));
        FeedIds trams = FeedIds.of(site("feed: {id: trams.saltmere.example}"));
        assertThat(boats.of(REPORT)).isEqualTo("urn:x-postmortem:boats.saltmere.example:inc-7");
        assertThat(boats.ofFeed("services/web/"))
                .isEqualTo("urn:x-postmortem:boats.saltmere.example:feed:services:web");
        assertThat(trams.of(REPORT)).isNotEqualTo(boats.of(REPORT));
        assertThat(trams.ofFeed("")).isNotEqualTo(boats.ofFeed(""));
    }

    @Test
    void a_site_with_a_name_keeps_its_ids_where_it_moves() {
        Site site = site("feed: {id: boats}");
        assertThat(FeedIds.of(site.withBaseUrl("https://other.example/")).of(REPORT))
                .isEqualTo(
                        FeedIds.of(site.withBaseUrl("https://boats.example/")).of(REPORT));
    }

    @Test
    void a_name_may_be_any_text() {
        assertThat(FeedIds.of(site("feed: {id: \"Nord: Fähren\"}")).of(REPORT))
                .isEqualTo("urn:x-postmortem:Nord%3A%20F%C3%A4hren:inc-7");
    }

    private static Site site(String yaml) {
        SourceFile source = new SourceFile("site.yaml", yaml);
        return PostmortemExtractor.site(source, DocumentParser.parseYaml(source).value())
                .value();
    }
}
