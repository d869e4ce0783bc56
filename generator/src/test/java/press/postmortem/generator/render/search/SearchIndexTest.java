package press.postmortem.generator.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    @Test
    void what_is_written_is_read_again() {
        Searchable report = new Searchable(
                "INC-7",
                "Trams were told it was “Sunday”",
                "A calendar\\file \"ended\" — early.  Ünder 障害 the pier!",
                List.of("18:53 The depot's ECONNRESET", "2024-03-01T10:00Z it  ended"),
                List.of(new Searchable.Action("action:A1", "Renew max_connections")),
                List.of(
                        new Searchable.Section("", "", List.of("harbour boards")),
                        new Searchable.Section(
                                "what-happened", "What happened", List.of("A relay failed; the relay 障害"))));
        List<Searchable.Section> found = List.of(
                new Searchable.Section("", "", List.of("harbour", "boards")),
                new Searchable.Section(
                        "what-happened", "What happened", List.of("relay", "the", "a", "failed", "障害", "害")));
        Searchable read =
                SearchIndexReader.read(SearchIndex.write(List.of(report))).get(0);
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringCollectionOrderInFields("sections.texts")
                .isEqualTo(new Searchable(
                        report.id(), report.title(), report.opening(), report.events(), report.actions(), found));
    }

    @Test
    void an_empty_site_has_an_empty_index() {
        assertThat(SearchIndexReader.read(SearchIndex.write(List.of()))).isEmpty();
    }

    /** The pages hold more than these texts, so that the share of a site's pages is smaller; see search.md. */
    @Test
    void the_index_of_many_reports_is_far_smaller_than_their_texts() {
        List<Searchable> reports =
                IntStream.range(0, 200).mapToObj(SearchIndexTest::invented).toList();
        long texts = reports.stream()
                .flatMap(report -> report.sections().stream())
                .flatMap(section -> section.texts().stream())
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        long shown = reports.stream()
                .flatMap(report -> report.events().stream())
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        String index = SearchIndex.write(reports);
        assertThat((double) index.getBytes(StandardCharsets.UTF_8).length / (texts + shown))
                .isLessThan(0.4);
        assertThat(SearchIndex.write(reports)).isEqualTo(index);
    }

    /** About 800 words, some frequent and most rare, as in any language (Zipf's law). */
    private static Searchable invented(int number) {
        Random random = new Random(number);
        List<Searchable.Section> sections = IntStream.range(0, 7)
                .mapToObj(i -> new Searchable.Section("section-" + i, "Section " + i, List.of(words(100, random))))
                .toList();
        List<String> events =
                IntStream.range(0, 9).mapToObj(i -> words(14, random)).toList();
        return new Searchable("INC-" + number, words(7, random), words(25, random), events, List.of(), sections);
    }

    private static String words(int count, Random random) {
        return IntStream.range(0, count)
                .map(i -> (int) Math.pow(20_000, random.nextDouble()))
                .mapToObj(SearchIndexTest::word)
                .collect(Collectors.joining(" "));
    }

    /** Another word for each number, the rarer the longer. */
    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= 14) {
            word.append("bcdfghklmnprst".charAt(rest % 14)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
