package press.postmortem.generator.plan;

import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.incident.Wording;

/**
 * A word that reports are listed by.
 *
 * @param key the same for all spellings of the word
 * @param title as a reader reads it
 * @param page the address of a page elsewhere that is about it
 * @param rank its place before or after others; those of equal rank are sorted by title
 */
record Keyword(String key, String slug, String title, Optional<String> description, Optional<String> page, int rank) {
    Keyword {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(page, "page");
    }

    static Keyword asWritten(String word) {
        return new Keyword(keyOf(word), Slug.of(word), word, Optional.empty(), Optional.empty(), 0);
    }

    /** Equal for words that differ in case, in blanks, or in {@code -} or {@code _} for a blank. */
    static String keyOf(String word) {
        StringBuilder out = new StringBuilder();
        Wording.caseless(word).codePoints().forEach(c -> {
            if (c != '-' && c != '_' && !Character.isWhitespace(c)) {
                out.appendCodePoint(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }
}
