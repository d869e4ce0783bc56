package press.postmortem.generator.incident;

/** A word of the vocabulary: one of a fixed set of values that front matter, the model, the API and the pages share. */
public interface Term {
    String name();

    /** The word as front matter and the API write it, as in {@code near_miss}. */
    default String key() {
        return TermKeys.of(this);
    }
}
