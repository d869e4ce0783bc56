package press.postmortem.generator.document.markdown;

/** What one document may use up while it is read. */
final class Limits {
    /** How many characters the targets of reference links may come to, however short the document. */
    private static final int LEAST_EXPANSION = 100_000;

    private long expansion;

    Limits(int length) {
        this.expansion = Math.max(LEAST_EXPANSION, length);
    }

    /** Counts a use of a reference of that length; false where references have come to more than the document itself. */
    boolean mayExpand(int length) {
        expansion -= length;
        return expansion >= 0;
    }
}
