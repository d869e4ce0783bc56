package press.postmortem.generator.lint.language;

import java.util.List;

/**
 * Words that blame, one after the other.
 *
 * @param words in lower case
 * @param why ends a sentence that begins with the phrase
 * @param question what to say instead
 */
record Phrase(List<String> words, String why, String question) {
    Phrase {
        words = List.copyOf(words);
    }

    boolean leads(List<Passage.Word> text) {
        if (words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(text.get(i).folded())) {
                return false;
            }
        }
        return true;
    }
}
