package press.postmortem.generator.lint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.document.parser.DocumentParser;

class PhraseBookTest {
    private static final PhraseBook ENGLISH = PhraseBook.english();

    @Test
    void a_line_is_spelled_out() {
        PhraseBook book = PhraseBook.of("# none\n\nhuman/pilot the? error\nwhy: ends\nask: Look.\n");

        assertThat(leading(book, "Pilot error")).contains(new Phrase(List.of("pilot", "error"), "ends", "Look."));
        assertThat(leading(book, "human the error.")).isPresent();
        assertThat(leading(book, "human errors")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "human error",
                "Operator errors",
                "human-error",
                "we should have checked",
                "We should’ve seen it",
                "could have been easily avoided",
                "*forgot* to switch it",
                "forgot\nto",
                "if only",
                "be more careful",
                "not following the procedure",
                "silly mistake"
            })
    void these_are_found(String text) {
        assertThat(leading(ENGLISH, text)).isPresent().get().satisfies(phrase -> {
            assertThat(phrase.why()).matches("[a-z].*[^.]");
            assertThat(phrase.question()).matches("[A-Z].*\\.");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "human errand",
                "human. Error",
                "`human error`",
                "\"human error\"",
                "we should have a switch",
                "we could have this by May",
                "user errors went up",
                "could have two positions",
                "forgot: to",
                "careful"
            })
    void these_are_not(String text) {
        assertThat(leading(ENGLISH, text)).isEmpty();
    }

    private static Optional<Phrase> leading(PhraseBook book, String text) {
        List<Passage.Word> words = Passage.words(DocumentParser.parseInline(text, 0));
        return words.isEmpty() ? Optional.empty() : book.at(0, words);
    }
}
