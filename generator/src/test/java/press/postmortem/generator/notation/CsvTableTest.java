package press.postmortem.generator.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void a_cell_is_quoted_where_it_has_to_be() {
        assertThat(row("plain", "two words", "a,b", "say \"so\"", "two\nlines", ""))
                .isEqualTo("plain,two words,\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",\r\n");
    }

    @Test
    void no_text_is_a_formula() {
        assertThat(row("=1+1", "@sum", "+1", "-a", "\t=1")).isEqualTo("'=1+1,'@sum,'+1,'-a,'\t=1\r\n");
    }

    @Test
    void an_apostrophe_that_was_there_is_told_from_one_that_was_not() {
        assertThat(row("'=1", "'twas", "\uFF1D1")).isEqualTo("''=1,'twas,'\uFF1D1\r\n");
    }

    @Test
    void a_negative_number_is_a_number() {
        assertThat(row("-42", "PT-42M")).isEqualTo("-42,PT-42M\r\n");
    }

    private static String row(String... cells) {
        return new CsvTable().row(List.of(cells)).toString();
    }
}
