package press.postmortem.generator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.parser.DocumentParser;

class DocumentParserTest {
    @Test
    void a_value_of_front_matter_may_hold_running_text() {
        assertThat(DocumentParser.parseInline("Rain in *hall* `7`", 100))
                .containsExactly(
                        new Inline.Text("Rain in ", 100),
                        new Inline.Emphasis(List.of(new Inline.Text("hall", 109)), 108),
                        new Inline.Text(" ", 114),
                        new Inline.Code("7", 115));
    }

    @Test
    void what_looks_like_a_block_is_running_text_there() {
        assertThat(DocumentParser.parseInline("# Rain", 0)).containsExactly(new Inline.Text("# Rain", 0));
        assertThat(DocumentParser.parseInline("- *a*", 0))
                .containsExactly(new Inline.Text("- ", 0), new Inline.Emphasis(List.of(new Inline.Text("a", 3)), 2));
        assertThat(DocumentParser.parseInline("", 0)).isEmpty();
    }

    @Test
    void a_value_of_nothing_but_an_element_is_shown_as_it_stands() {
        for (String value : List.of("<br>", "<p>", "<div>", "<svg>")) {
            assertThat(Inline.plainText(DocumentParser.parseInline(value, 0))).isEqualTo(value);
        }
    }

    @Test
    void that_references_come_to_too_much_is_told_once_and_holds_to_the_end() {
        String report = "# Rain\n\n[a]: https://example.org/" + "a".repeat(60_000) + "\n\n" + "[a]\n".repeat(40_000);

        Checked<Document> checked = DocumentParser.parse(new SourceFile("rain.md", report));

        assertThat(checked.diagnostics()).extracting(Diagnostic::rule).containsExactly(ReadingRule.REFERENCES_TOO_LONG);
        Block.Paragraph links = (Block.Paragraph) checked.value().blocks().get(1);
        assertThat(links.content().stream().filter(Inline.Link.class::isInstance))
                .hasSize(3);
    }

    @Test
    void a_file_of_YAML_is_read_as_a_whole() {
        SourceFile site = new SourceFile("site.yaml", "title: Trams\nzone: [\n");

        Checked<Yaml.Mapping> checked = DocumentParser.parseYaml(site);

        assertThat(Dump.of(site, checked)).isEqualTo("""
                        front matter
                          title: Trams @1:8
                          zone: "[" @2:7
                        2:7 error[yaml-bracket] The bracket that is opened here is not closed, or something stands in \
                        it that needs quotes.
                        """);
    }

    @Test
    void comments_are_found_where_the_text_is_no_code() {
        String text = """
                ---
                title: "Rain # not this" # one
                # two
                note: Don't # three
                ---
                <!-- four -->

                Rain <!-- five --> `<!-- not this -->` \\<!-- nor this -->

                | a |
                |---|
                | b <!-- six --> |

                > <div><!-- seven
                > eight --></div>

                ```
                <!-- not this -->
                ```

                <!-- never closed
                """;

        List<Comment> comments = DocumentParser.comments(new SourceFile("a.md", text));

        assertThat(comments)
                .extracting(comment -> comment.text().strip())
                .containsExactly("one", "two", "three", "four", "five", "six", "seven\neight");
        assertThat(comments)
                .extracting(comment -> text.substring(comment.start(), comment.end()))
                .contains("# one", "<!-- four -->", "<!-- seven\n> eight -->");
    }

    @Test
    void line_ends_of_another_system_change_nothing() {
        String text = "---\ntitle: Rain\n---\n# A\n\n- b\n- c\n\n| d |\n|---|\n| e |\n";

        String unix = Dump.of(DocumentParser.parse(new SourceFile("a.md", text)));

        assertThat(Dump.of(DocumentParser.parse(new SourceFile("a.md", text.replace("\n", "\r\n")))))
                .isEqualTo(unix);
    }

    @Test
    void many_threads_read_the_same() {
        SourceFile source =
                new SourceFile("a.md", "| a | b |\n|---|---|\n| *c* | d |\n\n[e]: f.md\n\n[e] `|`\n".repeat(20));
        String alone = Dump.of(DocumentParser.parse(source));

        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> Dump.of(DocumentParser.parse(source)))
                        .distinct())
                .containsExactly(alone);
    }

    @Test
    void a_text_that_is_far_too_long_is_shown_without_formatting() {
        String text = "Rain *again*.\n\n".repeat((4 << 20) / 14);

        Checked<Document> checked = DocumentParser.parse(new SourceFile("long.md", text));

        assertThat(checked.diagnostics()).extracting(each -> each.rule().id()).containsExactly("body-too-long");
        assertThat(checked.value().blocks())
                .startsWith(new Block.Paragraph(List.of(new Inline.Text("Rain *again*.", 0)), 0));
    }
}
