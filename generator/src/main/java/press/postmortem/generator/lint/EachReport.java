package press.postmortem.generator.lint;

import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.lint.spi.ReportCheck;
import press.postmortem.generator.lint.survey.Scope;
import press.postmortem.generator.lint.survey.Survey;

/** A survey that ends with what each report tells. */
record EachReport(ReportCheck check) implements Survey<List<Diagnostic>> {
    @Override
    public List<Rule> rules() {
        return check.rules();
    }

    @Override
    public List<Diagnostic> ask(Postmortem report, Scope scope) {
        return check.check(report, scope.site(), scope.today());
    }

    @Override
    public List<Diagnostic> conclude(Library library, List<List<Diagnostic>> told, Scope scope) {
        return told.stream().flatMap(List::stream).toList();
    }
}
