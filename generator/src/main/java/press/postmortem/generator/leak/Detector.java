package press.postmortem.generator.leak;

import java.util.List;

/** Knows one kind of secret. Takes time linear in the text, whatever the text; never throws because of it. */
interface Detector {
    /** Words one of which, in any case, is near whatever this finds. */
    List<String> words();

    /** Whether it finds something where none of its words stands as well. */
    default boolean readsEveryText() {
        return false;
    }

    /**
     * In any order; what one detector finds may overlap.
     *
     * @param words where the {@link #words} stand in the text, overlapping ones too, in the order of their ends
     */
    List<Leak> find(String text, List<Occurrence> words);

    /** @param word its place in the list */
    record Occurrence(int word, int start, int end) {}
}
