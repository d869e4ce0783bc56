package press.postmortem.generator.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs. */
public enum Level {
    ERROR,
    WARNING,
    /** Worth knowing; never refuses a build. */
    NOTE,
    /** Not told at all. */
    OFF;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
