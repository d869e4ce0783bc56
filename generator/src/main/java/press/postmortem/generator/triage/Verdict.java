package press.postmortem.generator.triage;

import java.util.List;
import java.util.Objects;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;

/**
 * Which findings count. Each diagnostic carries the level that it has in this site; what is switched off is in none of the
 * lists.
 *
 * @param reported what the author is told, and what may refuse a build; by place
 * @param silenced what somebody gave a reason to leave as it is; by place
 * @param known what the baseline holds; by place
 */
public record Verdict(List<Diagnostic> reported, List<Silenced> silenced, List<Diagnostic> known) {
    public Verdict {
        reported = List.copyOf(reported);
        silenced = List.copyOf(silenced);
        known = List.copyOf(known);
    }

    /** How many of those that are reported weigh that much. */
    public long count(Level level) {
        long count = 0;
        for (Diagnostic diagnostic : reported) {
            count += diagnostic.level() == level ? 1 : 0;
        }
        return count;
    }

    /** @param reason as the author gave it */
    public record Silenced(Diagnostic diagnostic, String reason) {
        public Silenced {
            Objects.requireNonNull(diagnostic, "diagnostic");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
