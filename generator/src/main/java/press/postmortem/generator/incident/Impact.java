package press.postmortem.generator.incident;

/** How much users felt, as status pages rank it. */
public enum Impact implements Term {
    NONE,
    MINOR,
    MAJOR,
    CRITICAL;
}
