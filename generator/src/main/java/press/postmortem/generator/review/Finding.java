package press.postmortem.generator.review;

import java.util.Objects;
import press.postmortem.generator.diagnostic.Diagnostic;

/** A diagnostic, and what became of it. */
public record Finding(Diagnostic diagnostic, Standing standing) {
    public Finding {
        Objects.requireNonNull(diagnostic, "diagnostic");
        Objects.requireNonNull(standing, "standing");
    }

    public static Finding reported(Diagnostic diagnostic) {
        return new Finding(diagnostic, new Reported());
    }

    /** @param reason what the author gave as one */
    public static Finding silenced(Diagnostic diagnostic, String reason) {
        return new Finding(diagnostic, new Silenced(reason));
    }

    public static Finding known(Diagnostic diagnostic) {
        return new Finding(diagnostic, new Known());
    }

    public boolean isReported() {
        return standing instanceof Reported;
    }

    public sealed interface Standing {}

    /** It counts. */
    public record Reported() implements Standing {}

    /** The author said in the source that it does not count here, and why. */
    public record Silenced(String reason) implements Standing {
        public Silenced {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** It stands in the baseline. */
    public record Known() implements Standing {}
}
