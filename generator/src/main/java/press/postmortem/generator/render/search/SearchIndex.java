package press.postmortem.generator.render.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;

/**
 * {@link Searchable}s → a script that hands the index to the page that loads it, by calling {@value #CALL}: pages opened from a
 * disk may load a script, but no data.
 *
 * <p>Its members: {@code frequent}, words and gaps; {@code others}, words by letter, each as the number of characters that it
 * shares with the one before, in base 36, and the rest; {@code sections}, for each word of both lists the numbers of the sections
 * that it stands in, each as the distance from the one before; {@code reports}, for each report its texts. Sections are numbered
 * over all reports. Texts and distances are {@link Digits}; a blank ends a text, a word or a list, and {@code !} a group of texts:
 * id, title and opening; events; places and texts of actions; places and titles of sections.
 */
public final class SearchIndex {
    static final String CALL = "searchIndex";
    static final char END = ' ';
    static final char GROUP_END = '!';
    private static final int SHARED = 35;

    private final List<Parted> reports;
    private final Map<String, Places> sections = new HashMap<>();

    private SearchIndex(List<Parted> reports) {
        this.reports = reports;
    }

    /**
     * A report in words.
     *
     * @param groups of texts
     * @param sections by which words each is found
     */
    private record Parted(List<List<List<Piece>>> groups, List<List<String>> sections) {
        /** @param known see {@link Piece#of(String, Map)} */
        static Parted of(Searchable report, Map<String, Piece> known) {
            List<List<String>> groups = List.of(
                    List.of(report.id(), report.title(), report.opening()),
                    report.events(),
                    report.actions().stream()
                            .flatMap(action -> Stream.of(action.place(), action.text()))
                            .toList(),
                    report.sections().stream()
                            .skip(1)
                            .flatMap(section -> Stream.of(section.place(), section.title()))
                            .toList());
            return new Parted(
                    groups.stream()
                            .map(texts -> texts.stream()
                                    .map(text -> Piece.of(text, known))
                                    .toList())
                            .toList(),
                    report.sections().stream()
                            .map(section -> FoundWords.in(section.texts(), known))
                            .toList());
        }

        String encoded(Lexicon lexicon) {
            return groups.stream()
                    .map(texts -> texts.stream()
                            .map(text -> lexicon.encoded(text) + END)
                            .collect(Collectors.joining()))
                    .collect(Collectors.joining(String.valueOf(GROUP_END)));
        }
    }

    /** @param reports in the order in which the page lists them */
    public static String write(List<Searchable> reports) {
        Map<String, Piece> known = new ConcurrentHashMap<>();
        return new SearchIndex(reports.parallelStream()
                        .map(report -> Parted.of(report, known))
                        .toList())
                .script();
    }

    private String script() {
        int section = 0;
        for (Parted report : reports) {
            for (List<String> words : report.sections()) {
                for (String word : words) {
                    sections.computeIfAbsent(word, unseen -> new Places()).add(section);
                }
                section++;
            }
        }
        List<List<Piece>> shown = reports.stream()
                .flatMap(report -> report.groups().stream())
                .flatMap(List::stream)
                .toList();
        Lexicon lexicon = Lexicon.of(shown, sections.keySet());
        List<String> encoded =
                reports.parallelStream().map(report -> report.encoded(lexicon)).toList();
        Json index = Json.object()
                .with("frequent", Json.texts(lexicon.frequent()))
                .with("others", others(lexicon.others()))
                .with("sections", sections(lexicon))
                .with("reports", Json.texts(encoded));
        return CALL + "(" + JsonWriter.write(index).strip() + ");\n";
    }

    /** The sections that a word stands in. */
    private static final class Places {
        private final StringBuilder distances = new StringBuilder();
        private int next;

        void add(int section) {
            Digits.append(section - next, distances);
            next = section + 1;
        }
    }

    private static String others(List<String> words) {
        StringBuilder out = new StringBuilder();
        String before = "";
        for (String word : words) {
            int shared = shared(before, word);
            out.append(Character.forDigit(shared, SHARED + 1))
                    .append(word, shared, word.length())
                    .append(END);
            before = word;
        }
        return out.toString();
    }

    private static int shared(String before, String word) {
        int most = Math.min(SHARED, Math.min(before.length(), word.length()));
        int shared = 0;
        while (shared < most && before.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(word.charAt(shared - 1)) ? shared - 1 : shared;
    }

    /** Gaps have none. */
    private String sections(Lexicon lexicon) {
        StringBuilder out = new StringBuilder();
        for (List<String> words : List.of(lexicon.frequent(), lexicon.others())) {
            for (String word : words) {
                Places places = sections.get(word);
                out.append(places == null ? "" : places.distances).append(END);
            }
        }
        return out.toString();
    }
}
