package press.postmortem.generator.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Site;

/** Which words a report is listed by; services and people go by the names that the site gives them. */
final class Keywords {
    /** The key of the year of reports without a date. */
    static final String UNDATED = "undated";

    private static final Keyword UNKNOWN_YEAR =
            new Keyword(UNDATED, UNDATED, "Undated", Optional.empty(), Optional.empty(), Integer.MAX_VALUE);

    private final Map<String, Site.Service> services = new HashMap<>();
    private final Map<String, Site.Member> people = new HashMap<>();
    private final Map<String, Keyword> written = new HashMap<>();
    private final Map<String, Keyword> servicesAsWritten = new HashMap<>();
    private final Map<Person, Keyword> authors = new HashMap<>();
    private final Map<SeverityLevel, Keyword> severities = new HashMap<>();
    private final Map<Integer, Keyword> years = new HashMap<>();

    Keywords(Site site) {
        site.services().forEach(service -> {
            services.putIfAbsent(Keyword.keyOf(service.id()), service);
            services.putIfAbsent(Keyword.keyOf(service.name()), service);
        });
        site.people().forEach(member -> {
            people.putIfAbsent(Keyword.keyOf(member.handle()), member);
            people.putIfAbsent(Keyword.keyOf(member.name()), member);
        });
    }

    List<Keyword> of(Listing.Kind kind, Postmortem report) {
        return switch (kind) {
            case SERVICE ->
                report.services().stream()
                        .map(word -> servicesAsWritten.computeIfAbsent(word, this::service))
                        .toList();
            case TAG -> report.tags().stream().map(this::asWritten).toList();
            case SEVERITY ->
                report.severity().stream()
                        .map(level -> severities.computeIfAbsent(level, Keywords::severity))
                        .toList();
            case YEAR ->
                List.of(report.date()
                        .map(date -> years.computeIfAbsent(date.getYear(), Keywords::year))
                        .orElse(UNKNOWN_YEAR));
            case AUTHOR ->
                report.authors().stream()
                        .map(person -> authors.computeIfAbsent(person, this::author))
                        .toList();
        };
    }

    private Keyword service(String written) {
        return Optional.ofNullable(services.get(Keyword.keyOf(written)))
                .map(service -> new Keyword(
                        Keyword.keyOf(service.id()),
                        Slug.of(service.id()),
                        service.name(),
                        service.description(),
                        service.url(),
                        0))
                .orElseGet(() -> asWritten(written));
    }

    private Keyword author(Person person) {
        return Optional.ofNullable(people.get(Keyword.keyOf(person.name())))
                .or(() -> person.handle().map(Keyword::keyOf).map(people::get))
                .map(member -> asWritten(member.name()))
                .orElseGet(() -> asWritten(person.name()));
    }

    private static Keyword severity(SeverityLevel level) {
        Optional<String> words = Optional.of(level.name()).filter(name -> !name.equals(level.id()));
        return new Keyword(
                Keyword.keyOf(level.id()),
                Slug.of(level.id()),
                level.id(),
                level.description().or(() -> words),
                Optional.empty(),
                level.rank());
    }

    /** Newest first. */
    private static Keyword year(int year) {
        String name = nameOf(year);
        return new Keyword(name, name, name, Optional.empty(), Optional.empty(), -year);
    }

    private static String nameOf(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** What the list of a report's year is called in a path. */
    static String year(Postmortem report) {
        return report.date().map(date -> nameOf(date.getYear())).orElse(UNDATED);
    }

    private Keyword asWritten(String word) {
        return written.computeIfAbsent(word, Keyword::asWritten);
    }
}
