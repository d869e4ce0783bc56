package press.postmortem.generator.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.document.parser.DocumentParser;

/** What is a text in the tree is the same text when its Markdown is read, wherever it stands. */
class MarkdownWriterTest {
    private static final MarkdownWriter WRITER = new MarkdownWriter(new Targets() {
        @Override
        public Optional<String> link(String target) {
            return Optional.of(target);
        }

        @Override
        public Optional<String> image(String target) {
            return Optional.of(target);
        }
    });

    static Stream<String> texts() {
        return Stream.of(
                "* a",
                "- a",
                "+ a",
                "1. a",
                "23) a",
                "# a",
                "###### a #",
                "> a",
                "---",
                "***",
                "___",
                "===",
                "- - -",
                "a_b_c",
                "_a_",
                "__a__",
                "*a*",
                "**a**",
                "2 * 3 * 4",
                "a * b",
                "~~a~~",
                "~5 min",
                "`a`",
                "``a",
                "<b>a</b>",
                "a < b > c",
                "<!-- a -->",
                "&amp;",
                "&#65;",
                "AT&T; x",
                "[a](b)",
                "[a]",
                "[a]: b",
                "![a](b)",
                "[^1]",
                "[x] a",
                "[ ] a",
                "| a | b |",
                "a | b",
                "|",
                "\\",
                "a\\*b",
                "\\\\",
                "a\\",
                ": a",
                "!!! note",
                "??? note",
                ":::note",
                "~~~",
                "```",
                "$a$",
                "a^b^",
                "==a==",
                "\"a\"",
                "'a'",
                "(a)",
                "a!",
                "!",
                "#a",
                "-a",
                "1.a",
                "a#",
                "C#",
                "TODO: a",
                "12:30 a",
                "a  b",
                "déjà",
                "障害",
                "{a}",
                "<",
                ">",
                "&",
                "*",
                "_",
                "`",
                "~",
                "-",
                "+",
                "https://a.example/b_c_d",
                "a@b.example",
                "**a",
                "a**",
                "_a",
                "a_",
                "a*b",
                "*a b",
                "a* b");
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text, 0));
    }

    private static String read(String markdown) {
        List<Block> blocks =
                DocumentParser.parse(new SourceFile("a.md", markdown)).value().blocks();
        return Walk.inlines(blocks).stream()
                .filter(inline -> !(inline instanceof Inline.Link))
                .map(inline -> inline instanceof Inline.Text text ? text.text() : "<" + inline + ">")
                .collect(Collectors.joining())
                .strip();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_a_text_in_a_paragraph(String text) {
        String written =
                WRITER.blocks(List.of(new Block.Paragraph(text(text), 0), new Block.Paragraph(text("End."), 1)));
        assertThat(squeezed(read(written))).as(written).isEqualTo(squeezed(text) + "End.");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_a_text_in_an_item(String text) {
        Block.Item item = new Block.Item(Block.Box.NONE, List.of(new Block.Plain(text(text), 2)), 0);
        Block.Item last = new Block.Item(Block.Box.TICKED, List.of(new Block.Plain(text("End."), 2)), 0);
        String written = WRITER.blocks(List.of(new Block.BulletList(List.of(item, last), true, 0)));
        assertThat(squeezed(read(written))).as(written).isEqualTo(squeezed(text) + "End.");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_a_text_in_a_heading_and_amid_others(String text) {
        String heading = WRITER.blocks(List.of(new Block.Heading(2, "a", text(text), 0)));
        assertThat(squeezed(read(heading))).as(heading).isEqualTo(squeezed(text));
        List<Inline> strong =
                List.of(new Inline.Text("Then ", 0), new Inline.Strong(text(text), 1), new Inline.Text(" came.", 2));
        String written = WRITER.blocks(List.of(new Block.Paragraph(strong, 0)));
        assertThat(read(written).replaceAll("<Strong.*?>", "")).as(written).contains("Then", "came.");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_a_text_in_a_cell(String text) {
        Block.Row head = new Block.Row(List.of(new Block.Cell(text("A"), 0), new Block.Cell(text("B"), 0)), 0);
        Block.Row row = new Block.Row(List.of(new Block.Cell(text(text), 0), new Block.Cell(text("End."), 0)), 0);
        String written = WRITER.blocks(List.of(new Block.Table(head, List.of(row), List.of(), 0)));
        assertThat(squeezed(read(written))).as(written).isEqualTo("AB" + squeezed(text) + "End.");
    }
}
