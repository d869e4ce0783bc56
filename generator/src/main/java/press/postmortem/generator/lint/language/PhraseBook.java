package press.postmortem.generator.lint.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The phrases of {@code phrases_en.txt}, by their first words. */
final class PhraseBook {
    private static final String WHY = "why: ";
    private static final String ASK = "ask: ";
    private static final String COMMENT = "#";

    /** Longer ones first. */
    private final Map<String, List<Phrase>> byFirstWord;

    private PhraseBook(Map<String, List<Phrase>> byFirstWord) {
        this.byFirstWord = new HashMap<>(byFirstWord);
    }

    static PhraseBook english() {
        try (InputStream in = Objects.requireNonNull(PhraseBook.class.getResourceAsStream("phrases_en.txt"))) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param text in the form that {@code phrases_en.txt} tells */
    static PhraseBook of(String text) {
        return new PhraseBook(Stream.of(text.split("\n{2,}"))
                .flatMap(paragraph -> phrases(paragraph.lines().toList()))
                .sorted(Comparator.comparing((Phrase phrase) -> phrase.words().size())
                        .reversed())
                .collect(Collectors.groupingBy(phrase -> phrase.words().get(0))));
    }

    /** The phrase that begins with a word of a text. */
    Optional<Phrase> at(int word, List<Passage.Word> text) {
        List<Phrase> phrases = byFirstWord.get(text.get(word).folded());
        return phrases == null
                ? Optional.empty()
                : phrases.stream().filter(phrase -> phrase.stands(text, word)).findFirst();
    }

    private static Stream<Phrase> phrases(List<String> paragraph) {
        String why = value(paragraph, WHY);
        String ask = value(paragraph, ASK);
        return paragraph.stream()
                .filter(line -> !line.startsWith(COMMENT) && !line.startsWith(WHY) && !line.startsWith(ASK))
                .flatMap(line -> spelledOut(line).stream())
                .map(words -> new Phrase(words, why, ask));
    }

    private static String value(List<String> paragraph, String name) {
        return paragraph.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElse("");
    }

    /** {@code the? human/operator error} → human error, operator error, the human error, the operator error. */
    private static List<List<String>> spelledOut(String line) {
        List<List<String>> all = List.of(List.of());
        for (String place : line.split(" ")) {
            boolean mayBeMissing = place.endsWith("?");
            List<List<String>> longer = new ArrayList<>(mayBeMissing ? all : List.of());
            for (String word : place.replace("?", "").split("/")) {
                all.forEach(words -> longer.add(
                        Stream.concat(words.stream(), Stream.of(word)).toList()));
            }
            all = longer;
        }
        return all;
    }
}
