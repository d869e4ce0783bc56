package press.postmortem.generator.lint.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/**
 * Does the report of a severe incident state a fact that its readers look for?
 *
 * @param rule speaks where it does not
 * @param isStated whether a report does
 */
record RequiredFact(Rule rule, Predicate<Postmortem> isStated) implements ReportCheck {
    @Override
    public List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        return Demand.of(report, site)
                .filter(demand -> !isStated.test(report))
                .map(demand -> missing(report, demand))
                .stream()
                .toList();
    }

    private Diagnostic missing(Postmortem report, Demand demand) {
        Location file = Location.ofFile(report.source().path());
        return Diagnostic.of(rule, file, demand.severity().id()).withLevel(demand.level());
    }
}
