package press.postmortem.generator.incident;

import java.util.Objects;

/**
 * A few words of running text, in their sentence. Code, bare addresses and what is struck through stand in it as
 * {@code U+FFFC}, for they are not the author's words.
 *
 * @param before what stands before them in the sentence; at most {@value #LONGEST_CONTEXT} characters
 * @param written the words, to the letter
 * @param after what stands behind them in the sentence; at most {@value #LONGEST_CONTEXT} characters
 * @param offset where the words start in the source
 */
public record Passage(String before, String written, String after, int offset) {
    public static final int LONGEST_CONTEXT = 160;

    public Passage {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(after, "after");
    }

    public String sentence() {
        return before + written + after;
    }
}
