package press.postmortem.generator.extract.time;

/** The day of a clock time beside the one that a timeline is told to be of. */
public enum Turn {
    /** {@code 21:01 (previous night)} */
    PREVIOUS_DAY,
    /** {@code 02:10 (next day)}, {@code 02:10 (+1)} */
    NEXT_DAY
}
