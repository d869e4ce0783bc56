package press.postmortem.generator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.parser.DocumentParser;

/** Shapes on which parsers of Markdown hang, run out of stack or eat up memory: here each gives a document, and soon. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileTextTest {
    private static final int LENGTH = 10_000;

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("open brackets and escapes", n -> "[note " + "a\\_b ".repeat(n / 5)),
                shape("open bracket and backslashes", n -> "[" + "\\".repeat(n)),
                shape("nested quotes", n -> "> ".repeat(n / 2) + "a"),
                shape("nested bullets", n -> "- ".repeat(n / 2) + "a"),
                shape("nested bullets, blank lines", n -> "- ".repeat(n / 3) + "x" + "\n".repeat(n / 3)),
                shape("nested numbers", n -> "1. ".repeat(n / 3) + "a"),
                shape("quotes and bullets", n -> "> - ".repeat(n / 4) + "a"),
                shape("tabs and bullets", n -> "-\t".repeat(n / 2) + "a"),
                shape("indented bullets", n -> lines(n, i -> "  ".repeat(i) + "* a")),
                shape("nested brackets", n -> "[".repeat(n / 2) + "a" + "]".repeat(n / 2)),
                shape("nested emphasis", n -> "*a **a ".repeat(n / 14) + "b" + " a** a*".repeat(n / 14)),
                shape("nested images", n -> "![".repeat(n / 6) + "x" + "](u)".repeat(n / 6)),
                shape("nested footnotes", n -> "[^".repeat(n / 2) + "a" + "]".repeat(n / 4)),
                shape("nested strikethrough", n -> "~~a ".repeat(n / 10) + "b" + " a~~".repeat(n / 10)),
                shape("stars that never pair", n -> "a**b" + "c* ".repeat(n / 3)),
                shape("stars and underscores", n -> "*a ".repeat(n / 8) + "_a*_ ".repeat(n / 8)),
                shape("images that never close", n -> "![[]()".repeat(n / 6)),
                shape("links that never close", n -> "[a](<b".repeat(n / 6)),
                shape("titles that never close", n -> "[a](u \"".repeat(n / 7)),
                shape("parentheses", n -> "[ (](".repeat(n / 5)),
                shape("a line of stars", "*"::repeat),
                shape("a line of underscores", "_"::repeat),
                shape("growing backticks", n -> lines(n, i -> "e" + "`".repeat(i % 300))),
                shape("backticks and backslashes", n -> "``\\".repeat(n / 3)),
                shape("entities", n -> "&amp;".repeat(n / 5)),
                shape("references", n -> "[a]: u\n".repeat(n / 7)),
                shape("references with escaped titles", n -> "[a]: /u \"" + "\\\"".repeat(n / 2)),
                shape("open tags", n -> "<a>".repeat(n / 3)),
                shape("open attributes", n -> "z <x" + " a=1".repeat(n / 4)),
                shape("open comments", n -> "x <!-- >".repeat(n / 8)),
                shape("a long comment", n -> "x <!-- " + "a ".repeat(n / 2) + " -->"),
                shape("open declarations", n -> "z <!X ".repeat(n / 6)),
                shape("open CDATA", n -> "x <![CDATA[ >".repeat(n / 13)),
                shape("nested elements", n -> "<div>".repeat(n / 11) + "a" + "</div>".repeat(n / 11)),
                shape("nested inline elements", n -> "x " + "<b>".repeat(n / 7) + "a" + "</b>".repeat(n / 7)),
                shape("nested tables", n -> "<table><tr><td>".repeat(n / 15)),
                shape("elements and Markdown", n -> "<div>\n\na\n\n".repeat(n / 10)),
                shape("unclosed formatting", n -> "<p><b><i>\n\n".repeat(n / 11)),
                shape("bare hosts", n -> "www." + "a.".repeat(n / 2)),
                shape("an address with many parentheses", n -> "http://a.b/" + "(".repeat(n) + ")".repeat(n)),
                shape("a long mail name", n -> "a.".repeat(n / 2) + "@"),
                shape("many signs of mail", n -> "a@".repeat(n / 2)),
                shape(
                        "a wide table",
                        n -> "|a".repeat(n / 9) + "|\n" + "|-".repeat(n / 9) + "|\n" + "|\n".repeat(n / 9)),
                shape("a tall table", n -> "|a|b|\n|-|-|\n" + "|x|y|\n".repeat(n / 6)),
                shape("a long paragraph", n -> "Rain at *ten*, `a` & [b](c).\n".repeat(n / 29)),
                shape("blanks before a line end", n -> "x" + " ".repeat(n) + "x  \nx"),
                shape("combining marks", n -> "a" + "\u0301".repeat(n)),
                shape("halves of surrogates", "\uD83D"::repeat),
                shape("NUL", n -> "abc\0de\0".repeat(n / 7)),
                shape("containers", n -> lines(n, i -> ":".repeat(3 + i) + "note")),
                shape("indented containers", n -> lines(n, i -> "    ".repeat(i) + "!!! note")),
                shape("definitions", n -> "a\n: ".repeat(n / 4)),
                shape("references that expand", n -> "[a]: /" + "x".repeat(n / 2) + "\n\n" + "[a] ".repeat(n / 4)),
                shape("references to footnotes", n -> "[^a] ".repeat(n / 5) + "\n\n[^a]: x"),
                shape("headings of one text", n -> "# a\n".repeat(n / 4)));
    }

    private static Arguments shape(String name, IntFunction<String> text) {
        return Arguments.of(name, text);
    }

    private static String lines(int length, IntFunction<String> line) {
        StringBuilder out = new StringBuilder();
        IntStream.iterate(0, i -> out.length() < length, i -> i + 1)
                .forEach(i -> out.append(line.apply(i)).append('\n'));
        return out.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void any_shape_gives_a_document(String name, IntFunction<String> shape) {
        Checked<Document> checked = DocumentParser.parse(new SourceFile("hostile.md", shape.apply(LENGTH)));

        assertThat(Promises.brokenBy(checked.value())).isEmpty();
        assertThat(checked.value().blocks()).isNotNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void a_paragraph_beside_it_is_read_as_ever(String name, IntFunction<String> shape) {
        String text = "# Rain\n\nBefore *it*.\n\n" + shape.apply(2_000) + "\n\n# Sun\n\nAfter *it*.\n";

        Document document =
                DocumentParser.parse(new SourceFile("hostile.md", text)).value();

        assertThat(Words.shown(document)).startsWith("RainBeforeit").contains("Sun");
    }

    @Test
    void a_word_is_never_lost_to_a_limit() {
        String text = "![[]()".repeat(8_000) + "\n\nOne *two* three.\n\n" + "> ".repeat(300) + "four\n";

        Checked<Document> checked = DocumentParser.parse(new SourceFile("hostile.md", text));

        assertThat(Words.shown(checked.value())).isEqualTo("Onetwothreefour");
        assertThat(checked.diagnostics())
                .extracting(diagnostic -> diagnostic.rule().id())
                .contains("markdown-too-complex", "nested-too-deep");
    }
}
