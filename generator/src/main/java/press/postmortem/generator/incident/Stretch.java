package press.postmortem.generator.incident;

/**
 * A run of sibling blocks of the body that something recognised stands for: on the page it takes their place.
 *
 * @param first the offset of the first block
 * @param last the offset of the last block
 */
public record Stretch(int first, int last) {
    public Stretch {
        if (first > last) {
            throw new IllegalArgumentException(first + " > " + last);
        }
    }

    public boolean contains(int offset) {
        return first <= offset && offset <= last;
    }
}
