package press.postmortem.generator.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Yaml;

class HeadlineTest {
    @Test
    void the_first_heading_of_level_1_is_the_title_and_leaves_the_body() {
        Headline headline = Headline.of(Optional.empty(), document("Draft.", "# Tide", "## Summary"));

        assertThat(headline.text()).contains("Tide");
        assertThat(headline.heading()).isPresent();
        assertThat(headline.body().blocks())
                .hasSize(2)
                .noneMatch(headline.heading().get()::equals);
    }

    @Test
    void a_lower_heading_is_the_title_where_it_leads_and_stands_above_all_others() {
        assertThat(Headline.of(Optional.empty(), document("## Tide", "### Summary"))
                        .text())
                .contains("Tide");
        assertThat(Headline.of(Optional.empty(), document("## Summary", "## Timeline"))
                        .text())
                .isEmpty();
        assertThat(Headline.of(Optional.empty(), document("Once upon a time", "## Tide"))
                        .text())
                .isEmpty();
    }

    @Test
    void front_matter_goes_first_and_a_heading_that_repeats_it_is_shown_once() {
        Headline repeated = Headline.of(Optional.of("The tide: late"), document("# The Tide, late", "Text"));
        Headline other = Headline.of(Optional.of("The tide: late"), document("# Summary", "Text"));

        assertThat(repeated.text()).contains("The tide: late");
        assertThat(repeated.heading()).isPresent();
        assertThat(repeated.body().blocks()).hasSize(1);
        assertThat(other.heading()).isEmpty();
        assertThat(other.body().blocks()).hasSize(2);
    }

    @Test
    void a_heading_over_the_first_part_of_a_report_is_no_title() {
        Headline headline =
                Headline.ofReport(Optional.empty(), document("# Overview", "The tide was late.", "# Impact"));

        assertThat(headline.text()).isEmpty();
        assertThat(headline.heading()).isEmpty();
        assertThat(headline.body().blocks()).hasSize(3);
        assertThat(Headline.ofReport(Optional.empty(), document("# TL;DR:", "## Tide"))
                        .text())
                .isEmpty();
        assertThat(Headline.ofReport(Optional.empty(), document("# Summary of the late tide"))
                        .text())
                .contains("Summary of the late tide");
        assertThat(Headline.ofReport(Optional.of("Overview"), document("# Overview"))
                        .text())
                .contains("Overview");
    }

    @Test
    void an_empty_document_has_no_title() {
        assertThat(Headline.of(Optional.empty(), document()).text()).isEmpty();
        assertThat(Headline.of(Optional.empty(), document("# ")).text()).isEmpty();
    }

    private static Document document(String... lines) {
        List<Block> blocks = IntStream.range(0, lines.length)
                .mapToObj(i -> block(lines[i], i))
                .toList();
        return new Document(new SourceFile("tide.md", ""), Yaml.Mapping.empty(), blocks, List.of());
    }

    private static Block block(String line, int offset) {
        int level = line.indexOf(' ');
        return line.startsWith("#")
                ? new Block.Heading(level, "h" + offset, text(line.substring(level + 1)), offset)
                : new Block.Paragraph(text(line), offset);
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text, 0));
    }
}
