package press.postmortem.generator.lint;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.survey.Scope;
import press.postmortem.generator.lint.survey.Survey;

/**
 * What each report of the last library told, so that only others are asked of a library that shares most of them. Reports are
 * told apart as objects; another site or day makes all of it void. Keeps nothing of earlier libraries, and serves one run at a
 * time.
 */
public final class CheckMemory {
    private Optional<Scope> scope = Optional.empty();
    private Map<Postmortem, Told> told = new IdentityHashMap<>();

    /** The scope of the last run, where it covers this one. */
    Scope scope(Site site, LocalDate today) {
        return scope.filter(last -> last.covers(site, today)).orElseGet(() -> Scope.of(site, today));
    }

    /** @return what each report tells, in their order; several are asked at once */
    List<Told> ask(List<Postmortem> reports, List<Survey<?>> surveys, Scope current) {
        Map<Postmortem, Told> known = scope.equals(Optional.of(current)) ? told : Map.of();
        List<Told> all = reports.parallelStream()
                .map(report ->
                        Optional.ofNullable(known.get(report)).orElseGet(() -> Told.by(report, surveys, current)))
                .toList();
        told = new IdentityHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            told.put(reports.get(i), all.get(i));
        }
        scope = Optional.of(current);
        return all;
    }
}
