package press.postmortem.generator.lint.contradiction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.postmortem.generator.document.Inline;

/** The words of a text by which two places can be seen to speak of the same: by their first letters, without short ones. */
final class LongWords {
    private static final int LETTERS = 5;

    private LongWords() {}

    static Set<String> of(List<Inline> text) {
        return of(Inline.plainText(text));
    }

    /** {@code The alerts fired} is {@code alert fired}. */
    static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < lower.length()) {
            int end = start;
            while (end < lower.length() && Character.isLetter(lower.codePointAt(end))) {
                end += Character.charCount(lower.codePointAt(end));
            }
            if (end - start >= LETTERS) {
                words.add(lower.substring(start, start + LETTERS));
            }
            start = end + 1;
        }
        return words;
    }
}
