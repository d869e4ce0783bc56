package press.postmortem.generator.scaffold;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Impact;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Status;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.plan.Slug;

/**
 * A report that is still to be written: front matter and sections, with comments that say what belongs there.
 *
 * @param title what happened, in one line
 * @param date the incident's day
 */
public record NewReport(String title, LocalDate date) {
    public NewReport {
        title = onOneLine(title);
    }

    /** Whether a file can be named after the title. */
    public boolean isNameable() {
        return title.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** {@code 2026-03-31-checkout-was-down.md}; the report's page is called the same. */
    public String fileName() {
        return date + "-" + Slug.of(title) + ".md";
    }

    /**
     * The whole file. Its comments name what the site knows, but no person whose name must not be published.
     *
     * @param site which severities, services and people there are
     */
    public String text(Site site) {
        return Template.named("report.md")
                .fill(Map.of(
                        "title", Optional.of(YamlText.of(title)),
                        "date", Optional.of(date.toString()),
                        "severities", listed(site.severities().stream().map(NewReport::told)),
                        "impacts", words(Impact.values()),
                        "statuses", words(Status.values()),
                        "services", listed(site.services().stream().map(NewReport::told)),
                        "timezone", site.timezone().map(ZoneId::getId).map(zone -> "where it is not " + zone),
                        "people",
                                listed(site.people().stream()
                                        .filter(person -> !person.isPrivate())
                                        .map(NewReport::told)),
                        "types", words(ActionType.values()),
                        "actionStatuses",
                                listed(Arrays.stream(ActionStatus.values())
                                        .filter(status -> status != ActionStatus.UNKNOWN)
                                        .map(Term::key))));
    }

    private static String told(SeverityLevel level) {
        return told(level.id(), level.name());
    }

    private static String told(Site.Service service) {
        return told(service.id(), service.name());
    }

    private static String told(Site.Member person) {
        return told(YamlText.of(person.handle()), person.name());
    }

    private static String told(String id, String name) {
        return id.equals(name) ? id : id + " (" + name + ")";
    }

    private static Optional<String> words(Term... terms) {
        return listed(Arrays.stream(terms).map(Term::key));
    }

    /** Empty where there is nothing to list. */
    private static Optional<String> listed(Stream<String> words) {
        return Optional.of(words.map(NewReport::onOneLine).collect(Collectors.joining(", ")))
                .filter(list -> !list.isEmpty());
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\p{Z}\\p{Cc}]+", " ").strip();
    }
}
