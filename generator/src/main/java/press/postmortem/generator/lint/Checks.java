package press.postmortem.generator.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.ExtensionRule;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.Rules;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.lint.spi.Check;
import press.postmortem.generator.lint.survey.Scope;
import press.postmortem.generator.lint.survey.Survey;

/** {@link Library} → diagnostics: the questions that a reviewer asks, of one report or of all. */
public final class Checks {
    private final List<OwnCheck> own;

    private Checks(List<OwnCheck> own) {
        this.own = List.copyOf(own);
    }

    /** Those that everybody has, and the {@link Check}s that a class path names as services; what can't be asked is reported and left out. */
    public static Checked<Checks> with(ClassLoader extensions) {
        Checked<List<OwnCheck>> found = Services.find(extensions);
        List<Diagnostic> diagnostics = new ArrayList<>(found.diagnostics());
        Map<String, String> owners = new HashMap<>();
        for (Rule rule : Rules.builtIn()) {
            owners.put(rule.id(), "Postmortem Press");
        }
        List<OwnCheck> usable = new ArrayList<>();
        for (OwnCheck check : found.value()) {
            Optional<Diagnostic> taken = taken(check, owners);
            taken.ifPresentOrElse(diagnostics::add, () -> usable.add(check));
        }
        return new Checked<>(new Checks(usable), diagnostics);
    }

    /** Takes its rules' names for a check, unless one of them is somebody's. */
    private static Optional<Diagnostic> taken(OwnCheck check, Map<String, String> owners) {
        for (Rule rule : check.rules()) {
            if (owners.containsKey(rule.id())) {
                return Optional.of(Diagnostic.of(
                        ExtensionRule.RULE_TAKEN, Location.ofFile(""), check.name(), owners.get(rule.id()), rule.id()));
            }
        }
        check.rules().forEach(rule -> owners.put(rule.id(), check.name()));
        return Optional.empty();
    }

    /** Every rule of which a build with these checks may speak, no name twice. */
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(Rules.builtIn());
        for (OwnCheck check : own) {
            rules.addAll(check.rules());
        }
        return List.copyOf(rules);
    }

    /**
     * Asks several reports at once, and then several questions that reach across reports; the answers come in the order of the
     * questions. Built-in ones that look at one report at a time pass over those of which the memory knows the answer.
     *
     * @param today as of which something is overdue
     * @param memory of an earlier run; afterwards it is of this one
     */
    public List<Diagnostic> run(Library library, LocalDate today, CheckMemory memory) {
        Scope scope = memory.scope(library.site(), today);
        List<SurveyAnswers> told = memory.ask(library.postmortems(), BuiltInChecks.SURVEYS, scope);
        return Stream.concat(BuiltInChecks.ALL.stream(), own.stream())
                .parallel()
                .flatMap(check -> (check instanceof Survey<?> survey
                                ? conclude(survey, library, told, scope)
                                : check.check(library, today))
                        .stream())
                .toList();
    }

    private static <T> List<Diagnostic> conclude(
            Survey<T> survey, Library library, List<SurveyAnswers> told, Scope scope) {
        return survey.conclude(
                library, told.stream().map(report -> report.to(survey)).toList(), scope);
    }
}
