package press.postmortem.generator.extract.text;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts with commas between them, a paragraph for each language, which begins with its name: {@code Dutch: tijdlijn, verloop}. */
public final class TextsByLanguage {
    private static final Pattern NAME = Pattern.compile("(?m)^\\p{Lu}\\p{L}+: ");

    private TextsByLanguage() {}

    /** Each text, whichever language it is of. */
    public static Stream<String> all(String paragraphs) {
        return Stream.of(NAME.matcher(paragraphs).replaceAll("").split("[,\n]"))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty));
    }
}
