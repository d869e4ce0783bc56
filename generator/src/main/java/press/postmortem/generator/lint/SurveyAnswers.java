package press.postmortem.generator.lint;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.lint.survey.Scope;
import press.postmortem.generator.lint.survey.Survey;

/** What one report told every survey. */
final class SurveyAnswers {
    private final Map<Survey<?>, Object> bySurvey = new IdentityHashMap<>();

    private SurveyAnswers() {}

    static SurveyAnswers by(Postmortem report, List<Survey<?>> surveys, Scope scope) {
        SurveyAnswers told = new SurveyAnswers();
        surveys.forEach(survey -> told.bySurvey.put(survey, survey.ask(report, scope)));
        return told;
    }

    /** @param survey one of those that the report was asked by */
    @SuppressWarnings("unchecked") // only what a survey was told is put beside it
    <T> T to(Survey<T> survey) {
        return (T) bySurvey.get(survey);
    }
}
