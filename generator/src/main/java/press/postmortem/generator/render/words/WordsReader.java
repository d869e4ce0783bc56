package press.postmortem.generator.render.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.diagnostic.Suggestion;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.render.words.MessageFile.Message;

/**
 * A language → its {@link Words}: ours, then those that a theme, or the site in its {@code theme/} folder, puts in their places
 * or adds. English says what there is to say.
 */
public final class WordsReader {
    /** The languages of which we have all words. */
    static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "ja", "pt");

    /** The folder of a theme with its own words. */
    static final String FOLDER = "words/";

    private static final String ENGLISH = "en";
    private static final String AUTHORS = "authors";
    private static final String EXTENSION = ".properties";
    private static final int NAMED = 8;

    private final Function<String, Optional<SourceFile>> theme;
    private final Set<String> named;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private WordsReader(Function<String, Optional<SourceFile>> theme, Set<String> named) {
        this.theme = theme;
        this.named = named;
    }

    /**
     * @param language of the site; where there are words for {@code pt} alone, {@code pt-BR} has those
     * @param theme the files of the theme, by their paths inside it
     * @param named the words that the theme's templates name
     */
    public static Checked<Words> read(
            Site.Language language, Function<String, Optional<SourceFile>> theme, Set<String> named) {
        WordsReader reader = new WordsReader(theme, named);
        return new Checked<>(reader.read(language), reader.diagnostics);
    }

    /** Ours alone. */
    public static Words of(String language) {
        return new Words(texts(messages(ours(language))), language);
    }

    /** What pages about the checks say: they are for authors, and in English as all messages for authors. */
    public static Words forAuthors() {
        Map<String, Message> messages = messages(ours(ENGLISH));
        messages.putAll(messages(ours(AUTHORS)));
        return new Words(texts(messages), ENGLISH);
    }

    /** The paths inside a theme of the files that are read for a language. */
    public static Set<String> paths(String language) {
        Set<String> paths = new TreeSet<>();
        tags(ENGLISH).forEach(tag -> paths.add(path(tag)));
        tags(language).forEach(tag -> paths.add(path(tag)));
        return paths;
    }

    private Words read(Site.Language site) {
        String language = site.tag();
        Map<String, Message> english = messages(ours(ENGLISH));
        add(ENGLISH, english, english);
        List<String> tags = tags(language);
        Optional<String> known = tags.stream().filter(LANGUAGES::contains).findFirst();
        boolean own = tags.stream().anyMatch(tag -> theme.apply(path(tag)).isPresent());
        if (known.isEmpty() && !own) {
            diagnostics.add(Diagnostic.of(
                    PublishingRule.LANGUAGE_WITHOUT_WORDS,
                    site.place(),
                    language,
                    String.join(", ", LANGUAGES),
                    FOLDER + language + EXTENSION));
            return new Words(texts(english), ENGLISH);
        }
        Map<String, Message> messages = new LinkedHashMap<>();
        known.filter(tag -> !tag.equals(ENGLISH)).ifPresent(tag -> messages.putAll(messages(ours(tag))));
        for (int i = tags.size() - 1; i >= 0; i--) {
            if (!tags.get(i).equals(ENGLISH)) {
                add(tags.get(i), english, messages);
            }
        }
        if (!tags.contains(ENGLISH)) {
            reportMissing(language, english, messages);
        }
        english.putAll(messages);
        return new Words(texts(english), language);
    }

    /** The theme's file for a language, where it has one. */
    private void add(String tag, Map<String, Message> english, Map<String, Message> messages) {
        theme.apply(path(tag)).ifPresent(source -> {
            Checked<MessageFile> file = MessageFile.read(source);
            diagnostics.addAll(file.diagnostics());
            Map<String, Message> read = file.value().messages();
            read.forEach((key, message) -> check(source, tag, english, key, message));
            messages.putAll(read);
        });
    }

    private void check(SourceFile source, String tag, Map<String, Message> english, String key, Message message) {
        Set<String> offered = required(tag, english);
        Optional<Message> model = model(key, english);
        if (!offered.contains(key) && !named.contains(key)) {
            diagnostics.add(Diagnostic.of(
                    PublishingRule.WORDS_UNKNOWN,
                    source.locate(message.offset()),
                    key,
                    Suggestion.nearest(key, offered)
                            .map(near -> "Did you mean '" + near + "'?")
                            .orElse("Remove it, or name it in a template as {{words." + key + "}}.")));
        } else if (model.isPresent() && !fits(key, message, model.get())) {
            diagnostics.add(Diagnostic.of(
                    PublishingRule.WORDS_GAPS,
                    source.locate(message.offset()),
                    key,
                    model.get().gaps().stream().map(gap -> "{" + gap + "}").collect(Collectors.joining(", ")),
                    model.get().text()));
        }
    }

    private void reportMissing(String language, Map<String, Message> english, Map<String, Message> messages) {
        List<String> missing = required(language, english).stream()
                .filter(key -> !messages.containsKey(key))
                .toList();
        if (!missing.isEmpty()) {
            String file = tags(language).stream()
                    .flatMap(tag -> theme.apply(path(tag)).stream())
                    .map(SourceFile::path)
                    .findFirst()
                    .orElse("theme/" + path(language));
            String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
            diagnostics.add(Diagnostic.of(
                    PublishingRule.WORDS_MISSING,
                    Location.ofFile(file),
                    missing.stream().limit(NAMED).collect(Collectors.joining(", ")) + more));
        }
    }

    /** What a language has to have: English's keys, and of each plural the kinds that the language has. */
    static Set<String> required(String language, Map<String, Message> english) {
        Set<String> required = new TreeSet<>();
        for (String key : english.keySet()) {
            Optional<String> counted = counted(key, english);
            if (counted.isEmpty()) {
                required.add(key);
            } else {
                Plural.Rule.of(language).kinds().forEach(kind -> required.add(counted.get() + "." + kind.key()));
            }
        }
        return required;
    }

    /** The part of a key before the kind of plural; empty where it is said without a number. */
    private static Optional<String> counted(String key, Map<String, Message> english) {
        int dot = key.lastIndexOf('.');
        String base = dot < 0 ? key : key.substring(0, dot);
        return Optional.of(base)
                .filter(each -> isPlural(key.substring(dot + 1)))
                .filter(each -> english.containsKey(each + ".one") && english.containsKey(each + ".other"));
    }

    private static boolean isPlural(String word) {
        for (Plural plural : Plural.values()) {
            if (plural.key().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** What a message says in English: for any kind of plural, the one with most gaps. */
    static Optional<Message> model(String key, Map<String, Message> english) {
        return Optional.ofNullable(
                english.get(counted(key, english).map(base -> base + ".other").orElse(key)));
    }

    /** Has it the gaps of the English one? Where a number is said by a word, as in one and two, its gap may be missing. */
    static boolean fits(String key, Message message, Message model) {
        boolean fixed = key.endsWith(".zero") || key.endsWith(".one") || key.endsWith(".two");
        return model.gaps().containsAll(message.gaps())
                && (fixed || message.gaps().containsAll(model.gaps()));
    }

    /** {@code pt-BR}, then {@code pt}. */
    private static List<String> tags(String language) {
        List<String> tags = new ArrayList<>();
        for (int end = language.length(); end > 0; end = language.lastIndexOf('-', end - 1)) {
            tags.add(language.substring(0, end));
        }
        return tags;
    }

    private static String path(String tag) {
        return FOLDER + tag + EXTENSION;
    }

    /** A file of ours. */
    static MessageFile ours(String name) {
        try (InputStream in = WordsReader.class.getResourceAsStream(name + EXTENSION)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return MessageFile.read(new SourceFile(name + EXTENSION, text)).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Message> messages(MessageFile file) {
        return new LinkedHashMap<>(file.messages());
    }

    private static Map<String, String> texts(Map<String, Message> messages) {
        Map<String, String> texts = new TreeMap<>();
        messages.forEach((key, message) -> texts.put(key, message.text()));
        return texts;
    }
}
