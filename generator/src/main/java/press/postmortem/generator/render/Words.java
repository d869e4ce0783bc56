package press.postmortem.generator.render;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import press.postmortem.generator.incident.Term;

/**
 * Every word that a page says and no author wrote, from one file a language. Templates reach those without gaps as
 * {@code {{words.key}}}.
 */
final class Words {
    private static final String FILE = "words_en.properties";

    private final Map<String, String> texts;

    private Words(Map<String, String> texts) {
        this.texts = texts;
    }

    static Words english() {
        Properties read = new Properties();
        try (Reader in = new InputStreamReader(Words.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return new Words(texts);
    }

    Set<String> keys() {
        return texts.keySet();
    }

    /** @param gaps what fills {@code {0}}, {@code {1}} … */
    String say(String key, Object... gaps) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no word for " + key);
        }
        return gaps.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(gaps);
    }

    /** {@code 1 report}, {@code 2 reports}. */
    String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".many"), String.valueOf(number));
    }

    /** A word of the vocabulary, as in {@code near_miss} → {@code near miss}. */
    String term(Term term) {
        String key = term.getClass().getSimpleName() + "." + term.key();
        return texts.getOrDefault(key, term.key().replace('_', ' '));
    }

    /** What leads an admonition whose author gave it no title. */
    String kind(String kind) {
        return texts.getOrDefault("aside." + kind, kind.isEmpty() ? say("aside.note") : capitalised(kind));
    }

    static String capitalised(String text) {
        return text.isEmpty()
                ? text
                : new StringBuilder()
                        .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
                        .append(text, text.offsetByCodePoints(0, 1), text.length())
                        .toString();
    }
}
