package press.postmortem.generator.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Stretch;
import press.postmortem.generator.render.words.WordsReader;

class HtmlWriterTest {
    private static final List<String> PIECES = List.of(
            "<script>",
            "</script>",
            "</code></pre>",
            "<img src=x onerror=run()>",
            "\"",
            "'",
            "&",
            "&lt;",
            "&#x3c;",
            "-->",
            "<!--",
            "]]>",
            "{{x}}",
            "{{{x}}}",
            "\u0000",
            "\u0007",
            "\u0085",
            "\ud800",
            "\udc00",
            "\uffff",
            "\ud83c\udf27",
            "`",
            "=",
            "a b",
            "rain");

    private static final HtmlWriter WRITER = writer("");

    private static HtmlWriter writer(String prefix) {
        return new HtmlWriter(new SmallSite(prefix), new Outline(2), WordsReader.of("en"));
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text, 0));
    }

    private static Block paragraph(String text, int offset) {
        return new Block.Paragraph(text(text), offset);
    }

    @Test
    void whatever_stands_in_a_tree_comes_out_as_text() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String strange = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(each -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            Document page = Jsoup.parseBodyFragment(WRITER.blocks(everywhere(strange)));

            assertThat(page.select("p").text()).as(strange).isEqualTo(shown(strange));
            assertThat(page.getElementsByTag("pre").get(0).wholeText())
                    .as(strange)
                    .isEqualTo(kept(strange));
            assertThat(page.getElementsByTag("img").attr("alt")).as(strange).isEqualTo(kept(strange));
            assertThat(page.getElementsByTag("script")).as(strange).isEmpty();
            assertThat(page.getAllElements().stream().flatMap(element -> attributes(element).stream()))
                    .as(strange)
                    .isSubsetOf("id", "class", "href", "aria-label", "src", "alt", "title", "loading", "rel");
        }
    }

    private static List<Block> everywhere(String strange) {
        return List.of(
                paragraph(strange, 0),
                new Block.CodeBlock(strange, strange, 1),
                new Block.Heading(2, strange, List.of(new Inline.Image("gauge.png", strange, strange, Map.of(), 2)), 2),
                new Block.Quote(
                        List.of(new Block.Plain(
                                List.of(new Inline.Link(
                                        "https://example.org/" + strange,
                                        strange,
                                        List.of(new Inline.Code(strange, 3)),
                                        false,
                                        3)),
                                3)),
                        3),
                new Block.Element(
                        "div", Map.of("class", strange, "<" + strange, strange, "onclick", strange), List.of(), 4));
    }

    private static List<String> attributes(Element element) {
        return element.attributes().asList().stream()
                .map(attribute -> attribute.getKey())
                .toList();
    }

    private static String shown(String text) {
        return Jsoup.parseBodyFragment("").body().appendText(kept(text)).text().strip();
    }

    /** What HTML can hold of a text. */
    private static String kept(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\uffff]", "");
    }

    @Test
    void a_table_takes_the_place_of_the_blocks_it_stands_for_at_any_depth() {
        Block inside = new Block.Quote(List.of(paragraph("before", 5), paragraph("gone", 6), paragraph("after", 7)), 4);
        List<Block> blocks = List.of(
                paragraph("first", 0), paragraph("gone", 1), paragraph("gone", 2), inside, paragraph("last", 9));
        HtmlWriter writer = WRITER.with(
                new Outline(2),
                List.of(
                        new HtmlWriter.Standing(new Stretch(1, 2), () -> "<table>1</table>"),
                        new HtmlWriter.Standing(new Stretch(6, 6), () -> "<table>2</table>")));

        assertThat(writer.blocks(blocks)).isEqualTo("""
                <p>first</p>
                <table>1</table><blockquote>
                <p>before</p>
                <table>2</table><p>after</p>
                </blockquote>
                <p>last</p>
                """);
    }

    @Test
    void a_stretch_whose_end_is_not_there_takes_no_block_away() {
        HtmlWriter writer = WRITER.with(
                new Outline(2), List.of(new HtmlWriter.Standing(new Stretch(0, 8), () -> "<table></table>")));

        assertThat(writer.blocks(List.of(paragraph("still here", 0)))).isEqualTo("<p>still here</p>\n");
    }

    @Test
    void every_id_and_every_link_to_one_gets_the_prefix_of_its_report() {
        List<Block> blocks = List.of(
                new Block.Heading(2, "rain", text("Rain"), 0),
                new Block.Paragraph(
                        List.of(
                                new Inline.Link("#rain", "", text("up"), false, 1),
                                new Inline.FootnoteReference("a", 1, 1, 2),
                                new Inline.Element("span", Map.of("id", "here"), List.of(), 3)),
                        1));

        assertThat(writer("r3-").blocks(blocks)).isEqualTo("""
                <h2 id="r3-rain"><a href="#r3-rain">Rain</a></h2>
                <p><a href="#r3-rain">up</a><sup><a href="#r3-fn:1" id="r3-fnref:1" aria-label="Note 1">1</a></sup><span id="r3-here"></span></p>
                """);
    }

    @Test
    void a_heading_with_links_in_it_has_a_sign_that_leads_to_it() {
        List<Inline> content = List.of(
                new Inline.Text("See ", 0), new Inline.Link("https://depot.example/", "", text("the depot"), false, 4));

        assertThat(WRITER.blocks(List.of(new Block.Heading(2, "see", content, 0))))
                .isEqualTo("""
                <h2 id="see">See <a href="https://depot.example/" rel="noopener noreferrer">the depot</a> \
                <a class="anchor" href="#see" aria-label="Link to this heading">#</a></h2>
                """);
    }

    @Test
    void an_id_of_the_author_is_never_one_of_ours() {
        Block heading = new Block.Heading(2, "event:1", text("Rain"), 0);

        assertThat(WRITER.blocks(List.of(heading))).contains("id=\"event::1\"");
    }

    @Test
    void only_notes_that_are_referred_to_on_the_page_lead_back() {
        HtmlWriter writer = writer("");
        writer.inlines(List.of(new Inline.FootnoteReference("a", 1, 2, 0)));
        var note =
                new press.postmortem.generator.document.Document.Footnote("a", 1, 2, List.of(paragraph("Wet.", 0)), 0);

        assertThat(writer.footnotes(List.of(note))).contains("#fnref:1:2").doesNotContain("#fnref:1\"");
    }
}
