package press.postmortem.generator;

/** The whole flow, in order. */
public final class Generator {
    private Generator() {}

    /**
     * Reads, checks and renders the content, and puts the site in the place of the old one.
     *
     * @throws java.io.UncheckedIOException where the disk refuses; the old site then still stands
     */
    public static BuildReport generate(Settings settings) {
        throw new UnsupportedOperationException();
    }

    /** The same up to the checks; writes nothing. */
    public static BuildReport check(Settings settings) {
        throw new UnsupportedOperationException();
    }
}
