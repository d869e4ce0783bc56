package press.postmortem.generator.leak;

import java.util.List;

/** Knows one kind of secret. Takes time linear in the text, whatever the text; never throws because of it. */
interface Detector {
    /** Words one of which, in any case, is near whatever this finds; none where it has to read every text. */
    List<String> words();

    /**
     * In any order; what one detector finds may overlap.
     *
     * @param words where the {@link #words} stand in the text, overlapping ones too, in the order of their ends
     */
    List<Leak> find(String text, List<Occurrence> words);

    /** @param word its place in the list */
    record Occurrence(int word, int start, int end) {}
}
