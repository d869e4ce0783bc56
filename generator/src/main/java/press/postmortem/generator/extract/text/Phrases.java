package press.postmortem.generator.extract.text;

import java.util.Set;

/**
 * Texts that mean something when nothing else stands beside them, in whatever letters and with whatever punctuation. Of a long
 * text only so much is read as any of them has.
 *
 * @param normal as {@link Text#normalise} gives them
 * @param longest how many characters the longest of them has
 */
public record Phrases(Set<String> normal, int longest) {
    public static Phrases of(String... normal) {
        int longest = 0;
        for (String phrase : normal) {
            longest = Math.max(longest, phrase.length());
        }
        return new Phrases(Set.of(normal), longest);
    }

    public boolean contains(String text) {
        return normal.contains(Text.normalise(text, longest + 1));
    }
}
