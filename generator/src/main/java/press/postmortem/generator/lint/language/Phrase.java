package press.postmortem.generator.lint.language;

import java.util.List;
import java.util.Set;

/**
 * Words that blame, one after the other.
 *
 * @param words in lower case; {@code -ed} stands for any participle
 * @param why ends a sentence that begins with the phrase
 * @param question what to say instead
 */
record Phrase(List<String> words, String why, String question) {
    private static final String PARTICIPLE = "-ed";
    private static final String ENDING = "ed";

    /** Those that end otherwise, as far as they are common in reports. */
    private static final Set<String> IRREGULAR = Set.of(
            "been",
            "begun",
            "broken",
            "brought",
            "built",
            "caught",
            "chosen",
            "come",
            "cut",
            "done",
            "drawn",
            "driven",
            "fallen",
            "felt",
            "forgotten",
            "fought",
            "found",
            "given",
            "gone",
            "got",
            "gotten",
            "had",
            "heard",
            "held",
            "hidden",
            "kept",
            "known",
            "learnt",
            "led",
            "left",
            "let",
            "lost",
            "made",
            "meant",
            "met",
            "paid",
            "put",
            "read",
            "risen",
            "run",
            "said",
            "seen",
            "sent",
            "set",
            "shown",
            "shut",
            "spent",
            "split",
            "spoken",
            "stood",
            "taken",
            "taught",
            "thought",
            "thrown",
            "told",
            "understood",
            "woken",
            "written");

    Phrase {
        words = List.copyOf(words);
    }

    boolean stands(List<Passage.Word> text, int from) {
        if (words.size() > text.size() - from) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!isWord(words.get(i), text.get(from + i).folded())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String word, String written) {
        return word.equals(PARTICIPLE) ? written.endsWith(ENDING) || IRREGULAR.contains(written) : word.equals(written);
    }
}
