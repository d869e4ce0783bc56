package press.postmortem.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MaskingTest {
    private static final SourceFile SOURCE = new SourceFile("a.md", "key-s3cret: and-n0ther\nkey-s3cret\n");

    @Test
    void a_secret_is_shown_by_no_diagnostic_of_its_line() {
        Diagnostic first =
                Diagnostic.of(LanguageRule.BLAMING_LANGUAGE, SOURCE.locate(0).masking(5, 11), "", "", "");
        Diagnostic second =
                Diagnostic.of(LanguageRule.BLAMING_LANGUAGE, SOURCE.locate(12).masking(17, 23), "", "", "");
        Diagnostic careless =
                Diagnostic.of(ReadingRule.UNKNOWN_KEY, SOURCE.locate(0), "key-s3cret", "front matter", "");

        List<Diagnostic> shared = Masking.shared(List.of(first, careless, second));

        assertThat(shared)
                .allSatisfy(each -> assertThat(each.location().excerpt()).isEqualTo("key-••••••: and-••••••"));
        assertThat(shared.get(1).message()).isEqualTo("There is no key 'key-••••••' in front matter.");
    }

    @Test
    void other_lines_stay_as_they_are() {
        Diagnostic masked =
                Diagnostic.of(LanguageRule.BLAMING_LANGUAGE, SOURCE.locate(0).masking(5, 11), "", "", "");
        Diagnostic other = Diagnostic.of(ReadingRule.UNKNOWN_KEY, SOURCE.locate(23), "key-s3cret", "front matter", "");

        assertThat(Masking.shared(List.of(masked, other))).containsExactly(masked, other);
    }
}
