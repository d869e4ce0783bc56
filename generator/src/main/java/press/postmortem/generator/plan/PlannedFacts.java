package press.postmortem.generator.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Mention;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.SeverityLevel;

/**
 * All of a report that a plan depends on: of a library in which no report differs in any of it the plan is the same but for
 * the reports that stand in it.
 *
 * @param redirectTitle its title, where pages that lead to it say it
 * @param lastChange the day by which feeds sort it
 * @param stated what another report may state as well
 * @param words of it, in order
 * @param related without where that is said
 * @param targets what it refers to
 * @param promising whether a day is named for an action
 */
record PlannedFacts(
        String id,
        String source,
        Optional<String> redirectTitle,
        Optional<LocalDate> date,
        Optional<LocalDate> lastChange,
        Kind kind,
        DocumentStatus documentStatus,
        Optional<SeverityLevel> severity,
        List<String> services,
        List<String> tags,
        List<Person> authors,
        List<String> aliases,
        RecurrenceFacts stated,
        List<String> words,
        List<Postmortem.Related> related,
        List<String> targets,
        boolean learnt,
        boolean promising) {

    static PlannedFacts of(Postmortem report, Library library) {
        RecurrenceFacts stated = RecurrenceFacts.of(report, List.of());
        return new PlannedFacts(
                report.id(),
                report.source().path(),
                report.aliases().isEmpty() ? Optional.empty() : Optional.of(report.title()),
                report.date(),
                report.lastChange(),
                report.kind(),
                report.documentStatus(),
                report.severity(),
                report.services(),
                report.tags(),
                report.authors(),
                report.aliases(),
                stated,
                List.copyOf(stated.words().keySet()),
                report.related().stream()
                        .map(related -> new Postmortem.Related(related.id(), related.relation(), 0))
                        .toList(),
                library.mentions(report.source()).stream().map(Mention::target).toList(),
                !report.lessons().isEmpty(),
                report.actions().stream().anyMatch(action -> action.deadline().isPresent()));
    }
}
