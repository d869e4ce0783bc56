package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {
    private static final String TWO_CASES = """
            Prose, and a fence that is no case:

            ````
            case closed
            ````

            ````case first
            a

            b
            .
            A
            ````
            `````case second
            ````
            .
            `````
            More prose.
            """;

    @TempDir
    Path folder;

    @Test
    void a_case_has_a_name_an_input_and_an_expectation() throws IOException {
        CaseFile file = CaseFile.read(write(TWO_CASES));

        assertThat(file.cases())
                .containsExactly(
                        new CaseFile.Case("first", "a\n\nb\n", "A\n", 7),
                        new CaseFile.Case("second", "````\n", "", 14));
    }

    @Test
    void blessing_changes_what_is_expected_and_nothing_else() throws IOException {
        Path path = write(TWO_CASES);

        CaseFile.read(path).bless(input -> input.toUpperCase(Locale.ROOT));

        assertThat(path)
                .hasContent(TWO_CASES.replace(".\nA\n", ".\nA\n\nB\n").replace(".\n`````\n", ".\n````\n`````\n"));
    }

    @Test
    void a_case_without_a_divider_is_refused() throws IOException {
        Path path = write("````case x\na\n````\n");

        assertThatThrownBy(() -> CaseFile.read(path)).hasMessageEndingWith("cases.md:1: no line with a dot alone");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("cases.md"), text);
    }
}
