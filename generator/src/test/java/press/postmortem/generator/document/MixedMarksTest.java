package press.postmortem.generator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.parser.DocumentParser;

/** Marks of Markdown, HTML and other generators in every order: the same ones in each run. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MixedMarksTest {
    private static final int TEXTS = 2_000;
    private static final int MOST_MARKS = 25;
    private static final List<String> MARKS = List.of(
            "*",
            "_",
            "`",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "!",
            "|",
            "-",
            "\n",
            "\n\n",
            "# ",
            "> ",
            "- ",
            "1. ",
            "    ",
            "\t",
            "a",
            "b c",
            "&amp;",
            "\\",
            "~~",
            "[^1]",
            "[^1]: x\n",
            "<b>",
            "</b>",
            "<div>",
            "</div>",
            "<table>",
            "<tr>",
            "<td>",
            "{{< x >}}",
            "{% note %}\n",
            "{% endnote %}\n",
            "{: .a}",
            ":::note\n",
            "!!! note\n",
            ": ",
            "|-|-|\n",
            "| a | b |\n",
            "https://x.y/",
            "www.",
            "@",
            "a@b.c",
            "<!--",
            "-->",
            "<script>",
            "```\n",
            "==\n",
            "---\n",
            "[a]: b\n",
            "![",
            "[x]",
            "[ ] ",
            "<p>",
            "</p>",
            "<li>",
            "<ul>",
            "<pre>",
            "<details>",
            "<summary>",
            "\u00E9",
            "\uD83D\uDE00");

    @Test
    void any_mix_keeps_all_promises() {
        Random random = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            String text = Stream.generate(() -> MARKS.get(random.nextInt(MARKS.size())))
                    .limit(1 + random.nextInt(MOST_MARKS))
                    .collect(Collectors.joining());

            Checked<Document> checked = DocumentParser.parse(new SourceFile("mix.md", text));

            assertThat(Promises.brokenBy(checked.value())).as(text).isEmpty();
            assertThat(checked.diagnostics())
                    .as(text)
                    .noneMatch(diagnostic -> diagnostic.rule().id().equals("markdown-too-complex"));
        }
    }
}
