package press.postmortem.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTest {
    @Test
    void a_diagnostic_shows_its_line_and_a_caret_below_the_place() {
        assertThat(at("# Rain\n\n\tIt b\u0000roke\n", 13)).isEqualTo("""
                a.md:3:6: error[nul-character]: There is a NUL character (byte 0) here.
                  \tIt b\u0000roke
                  \t    ^
                  Delete it; if the file is full of them, it is no text file: give it another extension.""");
    }

    @Test
    void the_end_of_the_file_is_a_place() {
        assertThat(at("a\n", 2)).startsWith("a.md:2:1: ").contains("\n  \n  ^\n");
    }

    @Test
    void a_file_as_a_whole_has_no_line() {
        Diagnostic diagnostic = Diagnostic.of(ReadingRule.EMPTY_FILE, Location.ofFile("a.md"));

        assertThat(diagnostic)
                .hasToString("a.md: error[empty-file]: The file is empty.\n  Write the report, or delete the file.");
    }

    @Test
    void of_a_long_line_stands_what_is_around_the_place() {
        String line = "x".repeat(200) + "HERE" + "y".repeat(200);

        assertThat(at(line, 200).split("\n"))
                .contains("  …" + "x".repeat(60) + "HERE" + "y".repeat(56) + "…", "  " + " ".repeat(61) + "^");
        assertThat(at(line, 0).split("\n")).contains("  " + "x".repeat(60) + "…", "  ^");
        assertThat(at(line, 404).split("\n")).contains("  …" + "y".repeat(60), "  " + " ".repeat(61) + "^");
    }

    @Test
    void no_character_is_cut_in_two() {
        String line = "🚋".repeat(200);

        for (int offset = 0; offset <= line.length(); offset += 2) {
            assertThat(at(line, offset)).doesNotContainPattern("[^\\uD83D]\\uDE8B|\\uD83D[^\\uDE8B]");
        }
    }

    private static String at(String text, int offset) {
        return Diagnostic.of(ReadingRule.NUL_CHARACTER, new SourceFile("a.md", text).locate(offset))
                .toString();
    }
}
