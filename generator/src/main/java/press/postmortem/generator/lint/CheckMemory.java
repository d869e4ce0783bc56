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
 * told apart as objects; another site or day makes all of it void. Keeps nothing of earlier libraries. May be asked by any thread.
 */
public final class CheckMemory {
    private volatile Optional<Answers> last = Optional.empty();

    private record Answers(Scope scope, Map<Postmortem, SurveyAnswers> told) {}

    /** The last scope, where it covers this one; else one in which nothing was asked yet. */
    public Scope scope(Site site, LocalDate today) {
        Optional<Scope> known = last.map(Answers::scope).filter(scope -> scope.covers(site, today));
        if (known.isPresent()) {
            return known.get();
        }
        Scope scope = Scope.of(site, today);
        last = Optional.of(new Answers(scope, Map.of()));
        return scope;
    }

    /** @return what each report tells, in their order; several are asked at once */
    List<SurveyAnswers> ask(List<Postmortem> reports, List<Survey<?>> surveys, Scope current) {
        Map<Postmortem, SurveyAnswers> known = last.filter(
                        answers -> answers.scope().equals(current))
                .map(Answers::told)
                .orElse(Map.of());
        List<SurveyAnswers> all = reports.parallelStream()
                .map(report -> Optional.ofNullable(known.get(report))
                        .orElseGet(() -> SurveyAnswers.by(report, surveys, current)))
                .toList();
        Map<Postmortem, SurveyAnswers> told = new IdentityHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            told.put(reports.get(i), all.get(i));
        }
        last = Optional.of(new Answers(current, told));
        return all;
    }
}
