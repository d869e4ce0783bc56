package press.postmortem.generator.lint;

import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.lint.contradiction.ContradictionChecks;
import press.postmortem.generator.lint.language.LanguageChecks;
import press.postmortem.generator.lint.leak.LeakChecks;
import press.postmortem.generator.lint.reference.ReferenceChecks;
import press.postmortem.generator.lint.shape.ShapeChecks;
import press.postmortem.generator.lint.spi.Check;
import press.postmortem.generator.lint.spi.ReportCheck;
import press.postmortem.generator.lint.survey.Survey;

/** The questions that everybody's reports are asked. They are made with the first run, as an unchanged build asks none. */
final class BuiltInChecks {
    static final List<Check> ALL = Stream.of(
                    ReferenceChecks.ALL, ShapeChecks.ALL, ContradictionChecks.ALL, LeakChecks.ALL, LanguageChecks.ALL)
            .<Check>flatMap(List::stream)
            .map(check -> check instanceof ReportCheck each ? new EachReport(each) : check)
            .toList();

    /** Those among them that begin with each report by itself. */
    static final List<Survey<?>> SURVEYS = ALL.stream()
            .<Survey<?>>mapMulti((check, out) -> {
                if (check instanceof Survey<?> survey) {
                    out.accept(survey);
                }
            })
            .toList();

    private BuiltInChecks() {}
}
