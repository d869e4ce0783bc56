package press.postmortem.generator.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.Term;

class SpellingsTest {
    static List<Spellings<?>> all() {
        return List.of(
                Spellings.KIND,
                Spellings.IMPACT,
                Spellings.STATUS,
                Spellings.DOCUMENT_STATUS,
                Spellings.DETECTED_BY,
                Spellings.TRIGGER,
                Spellings.CAUSE,
                Spellings.MILESTONE,
                Spellings.ACTION_TYPE,
                Spellings.ACTION_STATUS,
                Spellings.PRIORITY,
                Spellings.RELATION);
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_value_is_read_by_its_own_word_and_by_each_other(Spellings<?> spellings) {
        assertThat(spellings.words().keySet()).containsAll(spellings.keys());
        for (Map.Entry<String, ? extends Term> word : spellings.words().entrySet()) {
            assertThat(spellings.find(word.getKey()).map(Term::key))
                    .as(word.getKey())
                    .contains(word.getValue().key());
        }
    }

    @Test
    void case_blanks_and_punctuation_do_not_count() {
        for (String word : List.of("in_progress", "In progress", "IN-PROGRESS", "in progress.")) {
            assertThat(Spellings.ACTION_STATUS.find(word)).as(word).contains(ActionStatus.IN_PROGRESS);
        }
        assertThat(Spellings.ACTION_STATUS.find("Won’t fix")).contains(ActionStatus.WONT_DO);
    }

    @Test
    void other_words_mean_nothing() {
        assertThat(Spellings.ACTION_STATUS.find("soon")).isEmpty();
        assertThat(Spellings.ACTION_STATUS.find("")).isEmpty();
    }

    @Test
    void a_turkish_computer_reads_the_same() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Spellings.ACTION_STATUS.find("IN PROGRESS")).contains(ActionStatus.IN_PROGRESS);
        } finally {
            Locale.setDefault(before);
        }
    }
}
