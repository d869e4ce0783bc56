package press.postmortem.generator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.render.output.Galley;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.output.Piece;
import press.postmortem.generator.render.output.Pieces;
import press.postmortem.generator.render.search.SearchIndex;
import press.postmortem.generator.render.search.Searchable;

class PassagesTest {
    @Test
    void markup_within_a_word_does_not_part_it() {
        assertThat(passages("a.html", "<p>Ida <b>Be</b>rg</p><table><td>x</td><td>y</td></table>"))
                .containsExactly("Ida Berg", "x", "y");
    }

    @Test
    void blanks_of_any_kind_around_a_passage_say_nothing() {
        assertThat(passages("a.html", "<p>\u2003 \u3000Größe \u2028\n</p><p>\u3000</p><p>\u00a0\uD83D\uDEA2</p>"))
                .containsExactly("Größe", "\u00a0\uD83D\uDEA2");
    }

    @Test
    void entities_attributes_and_comments_are_read() {
        assertThat(passages("a.html", "<!-- dock --><a class=\"c\" href=\"mailto:a&#64;b\" title=\"T\">a&amp;b</a>"))
                .containsExactly("!-- dock --", "mailto:a@b", "T", "a&b");
    }

    @Test
    void the_id_of_a_heading_is_no_value_of_the_report_that_it_is_in() {
        assertThat(passages(
                        "a.html", "<h2 id=\"lost-password:what-happened\">A</h2><a href=\"#lost-password:b\">C</a>"))
                .containsExactly("lost-password", "what-happened", "A", "#lost-password", "b", "C");
    }

    @Test
    void what_a_feed_calls_an_action_is_no_value_of_the_report_that_it_is_in() {
        assertThat(passages("a.xml", "<guid>urn:x-postmortem:lost-api-key:A1:promised</guid>"))
                .containsExactly("lost-api-key", "A1", "promised");
        assertThat(passages("a.html", "<p>urn:x-postmortem:lost-api-key:A1</p>"))
                .containsExactly("urn:x-postmortem:lost-api-key:A1");
    }

    @Test
    void a_sign_that_closes_tags_closes_none_within_quotes() {
        assertThat(passages("a.html", "<a title=\"a > b\" alt='no' id=\"\" hidden>c</a>"))
                .containsExactly("a > b", "c");
    }

    @Test
    void html_in_a_feed_is_read_as_html() {
        assertThat(
                        passages(
                                "feed.xml",
                                "<item><title>A &amp;amp; B</title><c>&lt;p&gt;Ida &lt;b&gt;Berg&lt;/b&gt;&lt;/p&gt;</c></item>"))
                .contains("A &amp; B", "Ida Berg");
    }

    @Test
    void strings_of_json_are_unescaped() {
        assertThat(passages("a.json", "{\"k\\\"\": [\"a\\u0040b\\nc\", 1, \"<p>d</p>\"]}"))
                .containsExactly("k\"", "a@b c", "d");
    }

    @Test
    void what_members_are_called_is_read_once() {
        assertThat(passages("a.json", "[{\"berth\": \"tide\"}, {\"berth\": \"berth\"}, {\"gate\": \"tide\"}]"))
                .containsExactly("berth", "tide", "berth", "gate", "tide");
    }

    @Test
    void what_is_no_escape_of_json_is_left_as_it_is() {
        assertThat(Escapes.ofJson("a\\u00e9\\u00g9\\\"\\\\\\t\\u00\\")).isEqualTo("aéu00g9\"\\ u00\\");
    }

    @Test
    void data_beside_the_text_of_a_page_is_read_as_data() {
        assertThat(passages(
                        "a.html",
                        "<p>A</p><script type=\"application/ld+json\">{\"name\":\"Ida \\u0026 Bo\"}</script><p>B</p>"))
                .containsExactly("A", "name", "Ida & Bo", "B");
    }

    @Test
    void texts_of_the_search_index_are_whole_again() {
        Searchable report = new Searchable(
                "INC-7",
                "A mail to Ida Berg",
                "",
                List.of("ida@berg.example called"),
                List.of(),
                List.of(new Searchable.Section("", "", List.of("Berths at 10.0.0.12"))));
        assertThat(passages("search/index.js", SearchIndex.write(List.of(report))))
                .containsExactly("INC-7", "A mail to Ida Berg", "ida@berg.example called", "10.0.0.12", "at", "berths");
    }

    @Test
    void cells_of_a_table_are_read_each_by_itself() {
        assertThat(passages("a.csv", "id,path\r\nlost-credential,\"a \"\"b\"\", c\nd\"\r\n"))
                .containsExactly("id", "path", "lost-credential", "a \"b\", c\nd");
    }

    @Test
    void folded_lines_of_a_calendar_are_whole() {
        assertThat(passages("a.ics", "SUMMARY:Ida Be\r\n rg\\, at noon\r\nX:y\r\n"))
                .containsExactly("Ida Berg, at noon", "y");
        assertThat(passages("a.ics", "DESCRIPTION:a\\nb\\\\n: c\r\nEND\r\n")).containsExactly("a", "b\\n: c", "END");
    }

    @Test
    void cells_of_a_table_have_nothing_to_do_with_each_other() {
        assertThat(passages("a.csv", "title,url\r\n\"a secret, \"\"told\"\"\",incidents/x/\r\n"))
                .containsExactly("title", "url", "a secret, \"told\"", "incidents/x/");
    }

    @Test
    void a_list_of_feeds_is_markup() {
        assertThat(passages("a.opml", "<outline text=\"Ida &amp; Berg\"/>")).contains("Ida & Berg");
    }

    @Test
    void broken_markup_is_no_obstacle() {
        for (String text : List.of("<", "<p", "<a href=\"", "<!--", "a<b\"=\"", "&", "\"", "\"\\")) {
            assertThat(passages("a.html", text)).isNotNull();
            assertThat(passages("a.json", text)).isNotNull();
        }
    }

    @Test
    void encodings_are_undone_once() {
        assertThat(Escapes.undone("x%40y and a\\u0040b")).containsExactly("x@y and a\\u0040b", "x%40y and a@b");
        assertThat(Escapes.undone("key cGFzc3dvcmQ6IHNhbHQgYW5kIHZpbmVnYXI="))
                .containsExactly("password: salt and vinegar");
        assertThat(Escapes.undone("100% of it, 3f786850e387550fdab836ed7e6dc881de23001b"))
                .isEmpty();
        assertThat(Escapes.undone("cGFzc3dvcmQ6IHNhbHQgYW5kI")).isEmpty();
    }

    @Test
    void a_galley_is_the_same_piece_alone_as_among_others_where_levels_of_headings_are_all_that_differs() {
        Galley among = galley(Optional.empty(), "<h2>Ida</h2>", "<h3>Berg</h3><p>h2</p>");
        Galley alone = galley(Optional.of(among), "<h1>Ida</h1>", "<h2>Berg</h2><p>h2</p>");
        Galley changed = galley(Optional.of(among), "<h1>Ida</h1>", "<h2>Berg</h2><p>h1</p>");
        assertThat(pieces(among)).isEqualTo(among.pieces());
        assertThat(pieces(alone)).isEqualTo(among.pieces());
        assertThat(pieces(changed)).isEqualTo(changed.pieces());
    }

    private static Galley galley(Optional<Galley> among, String... pieces) {
        SourceFile source = new SourceFile("ida.md", "# Ida");
        Postmortem report = PostmortemExtractor.postmortem(
                        DocumentParser.parse(source).value(), Site.unnamed())
                .value();
        return new Galley(report, new Pieces(Stream.of(pieces).map(Piece::of).toList()), among);
    }

    /** What a print view of a galley tells of as parts that may stand in other files. */
    private static List<Piece> pieces(Galley galley) {
        List<Piece> told = new ArrayList<>();
        OutputFile.Print view = new OutputFile.Print("print/index.html", galley.html(), List.of(galley));
        Passages.of(view, new Passages.Listener() {
            @Override
            public void passage(byte[] text, int from, int to) {
                assertThat(new String(text, from, to - from, StandardCharsets.UTF_8))
                        .isIn("Ida", "Berg", "h1", "h2");
            }

            @Override
            public void piece(Piece piece, Runnable reading) {
                told.add(piece);
                reading.run();
            }
        });
        return told;
    }

    private static List<String> passages(String path, String text) {
        List<String> passages = new ArrayList<>();
        Passages.of(
                new OutputFile.Text(path, text),
                (letters, from, to) -> passages.add(new String(letters, from, to - from, StandardCharsets.UTF_8)));
        return passages;
    }
}
