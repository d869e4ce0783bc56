package press.postmortem.generator.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of plurals, against that of Unicode. */
class PluralTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "be", "bn", "bs", "cs", "de", "en", "en-GB", "es", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id",
                "it", "ja", "ko", "nb", "nl", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sr", "sv", "th", "tr", "uk", "vi",
                "zh"
            })
    void every_number_takes_the_plural_that_it_has_in_cldr(String language) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
        Plural.Rule ours = Plural.Rule.of(language);
        LongStream.concat(LongStream.range(0, 2_000), LongStream.of(10_000, 10_001, 10_011, 123_456, 999_999))
                .forEach(number -> assertThat(ours.of(number).key())
                        .as("%s in %s", number, language)
                        .isEqualTo(rules.select(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "cs", "de", "fr", "he", "hr", "ja", "pl", "ro", "ru"})
    void a_language_has_the_kinds_that_its_numbers_take(String language) {
        Plural.Rule rule = Plural.Rule.of(language);

        assertThat(LongStream.range(0, 1_000).mapToObj(rule::of).distinct())
                .containsExactlyInAnyOrderElementsOf(rule.kinds());
    }
}
