package press.postmortem.maven.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Diagnostic;

/** What was found since the last time. What only moved to another line is not new. */
final class NewFindings {
    private Optional<Map<String, Integer>> last = Optional.empty();

    /** Whether nobody has asked yet. */
    boolean isFirst() {
        return last.isEmpty();
    }

    /** @return those of the diagnostics, in their order, that the ones before had not */
    List<Diagnostic> among(List<Diagnostic> diagnostics) {
        Map<String, Integer> before = last.orElse(Map.of());
        Map<String, Integer> now = new HashMap<>();
        List<Diagnostic> fresh = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            String said = diagnostic.level() + "\n" + diagnostic.rule().id() + "\n"
                    + diagnostic.location().path() + "\n"
                    + diagnostic.location().excerpt() + "\n" + diagnostic.message();
            if (now.merge(said, 1, Integer::sum) > before.getOrDefault(said, 0)) {
                fresh.add(diagnostic);
            }
        }
        last = Optional.of(now);
        return fresh;
    }
}
