package press.postmortem.generator.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.CauseCategory;
import press.postmortem.generator.incident.DetectedBy;
import press.postmortem.generator.incident.Impact;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Phase;
import press.postmortem.generator.incident.Priority;
import press.postmortem.generator.incident.Relation;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.Status;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.incident.TriggerType;
import press.postmortem.generator.render.words.MessageFile.Message;
import press.postmortem.generator.statistics.Gap;

/** Our files of words. */
class LanguagesTest {
    private static final Map<String, Message> ENGLISH = WordsReader.ours("en").messages();

    /** CLDR abbreviates months in Arabic and Japanese as little as we do; German and Spanish days have no dot here. */
    private static final Set<String> WITHOUT_DOTS = Set.of("de", "es");

    /** Spanish: a blank, as the Real Academia wants it; CLDR has a dot. */
    private static final Set<String> OTHER_THOUSANDS = Set.of("es");

    static List<String> languages() {
        return WordsReader.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_language_has_every_message_and_no_other(String language) {
        assertThat(new TreeSet<>(WordsReader.ours(language).messages().keySet()))
                .isEqualTo(new TreeSet<>(WordsReader.required(language, ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_line_can_be_read_and_leaves_no_gap_out(String language) {
        MessageFile file = WordsReader.ours(language);

        assertThat(MessageFile.read(file.source()).diagnostics()).isEmpty();
        file.messages()
                .forEach((key, message) -> assertThat(WordsReader.fits(
                                key, message, WordsReader.model(key, ENGLISH).orElseThrow()))
                        .as("%s: %s=%s", language, key, message.text())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void typewriter_marks_and_empty_messages_are_in_none(String language) {
        WordsReader.ours(language)
                .messages()
                .forEach((key, message) -> assertThat(message.text())
                        .as("%s: %s", language, key)
                        .isNotEmpty()
                        .doesNotContain("'", "\"", "...", "\\u"));
    }

    @Test
    void every_word_of_the_vocabulary_that_pages_say_is_there() {
        Words words = WordsReader.of("en");
        Stream.<Term[]>of(
                        ActionStatus.values(),
                        ActionType.values(),
                        CauseCategory.values(),
                        DetectedBy.values(),
                        Gap.values(),
                        Impact.values(),
                        Kind.values(),
                        Milestone.values(),
                        Phase.values(),
                        Priority.values(),
                        Relation.values(),
                        Status.values(),
                        TriggerType.values())
                .flatMap(Stream::of)
                .forEach(term -> assertThat(words.term(term)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void months_and_days_are_called_as_in_cldr(String language) {
        Words words = WordsReader.of(language);
        DateFormatSymbols cldr = new DateFormatSymbols(ULocale.forLanguageTag(language));
        IntStream.rangeClosed(1, 12).forEach(month -> {
            assertThat(words.say("month." + month)).isEqualTo(cldr.getMonths()[month - 1]);
            assertThat(undotted(words.say("mon." + month)))
                    .isIn(
                            monthNames(cldr, month - 1, DateFormatSymbols.FORMAT),
                            monthNames(cldr, month - 1, DateFormatSymbols.STANDALONE));
        });
        IntStream.rangeClosed(1, 7).forEach(day -> {
            int index = day % 7 + 1;
            assertThat(words.say("day." + day)).isEqualTo(cldr.getWeekdays()[index]);
            String brief = cldr.getShortWeekdays()[index];
            assertThat(words.say("dy." + day)).isEqualTo(WITHOUT_DOTS.contains(language) ? undotted(brief) : brief);
        });
    }

    private static String monthNames(DateFormatSymbols cldr, int month, int context) {
        return undotted(cldr.getMonths(context, DateFormatSymbols.ABBREVIATED)[month]);
    }

    private static String undotted(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** English dates are those of Europe. The first of a month is another matter: see {@code date.first}. */
    @ParameterizedTest
    @MethodSource("languages")
    void dates_are_written_as_in_cldr(String language) {
        String locale = language.equals("en") ? "en-GB" : language;
        ULocale cldr = ULocale.forLanguageTag(locale + "-u-nu-latn");
        Phrases phrases = new Phrases(WordsReader.of(language));
        DateFormat longDate = DateFormat.getDateInstance(DateFormat.LONG, cldr);
        Stream.of(LocalDate.of(2025, 11, 18), LocalDate.of(2024, 2, 29), LocalDate.of(2023, 5, 7))
                .forEach(date -> assertThat(phrases.date(date)).isEqualTo(longDate.format(noon(date))));
    }

    private static Calendar noon(LocalDate date) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth(), 12, 0);
        return calendar;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thousands_are_set_apart_as_in_cldr(String language) {
        ULocale cldr = ULocale.forLanguageTag(language + "-u-nu-latn");
        String mark = OTHER_THOUSANDS.contains(language)
                ? "\u00a0"
                : new DecimalFormatSymbols(cldr).getGroupingSeparatorString();
        Words words = WordsReader.of(language);

        assertThat(words.number(12_345_678)).isEqualTo("12" + mark + "345" + mark + "678");
        assertThat(words.number(1_234)).isEqualTo("1234");
    }

    @Test
    void durations_are_said_in_each_language() {
        assertThat(languages().stream().collect(Collectors.toMap(language -> language, LanguagesTest::durations)))
                .isEqualTo(Map.of(
                        "ar", "2\u00a0س و5\u00a0د | يومان | 3\u00a0أيام | 11\u00a0يومًا",
                        "de", "2\u00a0h 5\u00a0min | 2\u00a0Tage | 3\u00a0Tage | 11\u00a0Tage",
                        "en", "2\u00a0h 5\u00a0min | 2\u00a0days | 3\u00a0days | 11\u00a0days",
                        "es", "2\u00a0h 5\u00a0min | 2\u00a0días | 3\u00a0días | 11\u00a0días",
                        "fr", "2\u00a0h 5\u00a0min | 2\u00a0jours | 3\u00a0jours | 11\u00a0jours",
                        "ja", "2時間5分 | 2日 | 3日 | 11日",
                        "pt", "2\u00a0h 5\u00a0min | 2\u00a0dias | 3\u00a0dias | 11\u00a0dias"));
    }

    private static String durations(String language) {
        Phrases phrases = new Phrases(WordsReader.of(language));
        LocalDate day = LocalDate.of(2025, 11, 2);
        return Stream.of(
                        phrases.span(new Span(Duration.ofMinutes(125), Duration.ofMinutes(125))),
                        phrases.days(day, day.plusDays(2)),
                        phrases.days(day, day.plusDays(3)),
                        phrases.days(day, day.plusDays(11)))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void the_first_of_a_month_is_written_as_its_language_does() {
        LocalDate first = LocalDate.of(2025, 11, 1);

        assertThat(new Phrases(WordsReader.of("fr")).date(first)).isEqualTo("1er novembre 2025");
        assertThat(new Phrases(WordsReader.of("pt")).date(first)).isEqualTo("1º de novembro de 2025");
        assertThat(new Phrases(WordsReader.of("de")).date(first)).isEqualTo("1. November 2025");
    }

    @Test
    void a_name_in_latin_letters_does_not_change_the_order_of_arabic_around_it() {
        assertThat(WordsReader.of("ar").say("title", "INC-7", "الحوادث")).isEqualTo("\u2068INC-7\u2069 · الحوادث");
        assertThat(WordsReader.of("ar").say("title", "الحادث INC-7", "الحوادث")).isEqualTo("الحادث INC-7 · الحوادث");
        assertThat(WordsReader.of("de").say("title", "INC-7", "Vorfälle")).isEqualTo("INC-7 · Vorfälle");
    }
}
