package press.postmortem.generator.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.LeakRule;

/** Of the leaks that a rule finds in a file, as many as somebody reads; the last of them says how many more there are. */
final class FewLeaks {
    private static final int MOST = 20;

    /** Which gap of a leak's words shows the value. */
    private static final int VALUE = 1;

    private FewLeaks() {}

    /**
     * All that are no leaks, and few that are.
     *
     * @param reported what counts; of a leak that is silenced or known nobody is told
     */
    static List<Diagnostic> of(Collection<Diagnostic> reported) {
        Map<Subject, List<Diagnostic>> bySubject =
                reported.stream().collect(Collectors.groupingBy(Subject::of, LinkedHashMap::new, Collectors.toList()));
        return bySubject.values().stream()
                .flatMap(few -> few(few).stream())
                .sorted()
                .toList();
    }

    private static List<Diagnostic> few(List<Diagnostic> alike) {
        boolean leaks = alike.get(0).rule() instanceof LeakRule;
        if (!leaks || alike.size() <= MOST) {
            return alike;
        }
        List<Diagnostic> few = new ArrayList<>(alike.subList(0, MOST));
        few.set(MOST - 1, and(few.get(MOST - 1), alike.size() - MOST));
        return few;
    }

    private static Diagnostic and(Diagnostic last, int others) {
        List<String> arguments = new ArrayList<>(last.arguments());
        int value = Math.min(VALUE, arguments.size() - 1);
        arguments.set(value, arguments.get(value) + ", and " + others + " others like it");
        return new Diagnostic(last.rule(), last.level(), last.location(), arguments);
    }
}
