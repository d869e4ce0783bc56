package press.postmortem.generator.extract.told;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Passage;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Told;

class ToldTimesTest {
    @Test
    void durations_are_found_amid_sentences() {
        Told told = told("A 45-minute outage, then two hours and 5 minutes of rain; 12-14 hours in all, since 10:42.");

        assertThat(told.durations())
                .extracting(each -> each.span().max())
                .map(Object::toString)
                .containsExactly("PT45M", "PT2H5M", "PT14H");
        assertThat(told.durations())
                .extracting(each -> each.passage().written())
                .containsExactly("45-minute", "two hours and 5 minutes", "12-14 hours");
    }

    @Test
    void dates_and_clock_times_are_found_amid_sentences() {
        Told told =
                told("Rain on Saturday, March 2nd at 22:43 UTC. The hall (3rd floor, version 1.20.3) closed at 23:10.");

        assertThat(told.moments())
                .extracting(each -> each.moment().iso())
                .containsExactly("2024-03-02T22:43", "T23:10");
        assertThat(told.moments())
                .extracting(each -> each.passage().before())
                .containsExactly("Rain on ", " The hall (3rd floor, version 1.20.3) closed at ");
    }

    @Test
    void a_passage_knows_its_place_whatever_markup_stands_before_it() {
        String text = "The **ticket** [hall](#hall) was `dark 5 minutes` for\n_about_ 7 minutes.";

        Passage passage = told(text).durations().get(0).passage();

        assertThat(passage.sentence()).isEqualTo("The ticket hall was \uFFFC for\nabout 7 minutes.");
        assertThat(text("").length() + text.indexOf("7 minutes")).isEqualTo(passage.offset());
    }

    @Test
    void code_quotations_and_addresses_are_not_the_authors_words() {
        Told told = told("""
                It was `7 minutes`, ~~8 minutes~~, "9 minutes", \u201Cten minutes\u201D, <https://flood.example/2024-03-02>.

                > 11 minutes

                - > 12 minutes

                ```
                13 minutes
                ```
                """);

        assertThat(told.durations()).isEmpty();
        assertThat(told.moments()).isEmpty();
    }

    private static Told told(String body) {
        SourceFile source = new SourceFile("flood.md", text(body));
        return PostmortemExtractor.postmortem(DocumentParser.parse(source).value(), Site.unnamed())
                .value()
                .told();
    }

    private static String text(String body) {
        return "---\ndate: 2024-03-02\n---\n\n" + body;
    }
}
