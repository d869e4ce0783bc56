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
final class Terms {
    private final Map<String, Site.Service> services = new HashMap<>();
    private final Map<String, Site.Member> people = new HashMap<>();

    Terms(Site site) {
        site.services().forEach(service -> {
            services.putIfAbsent(Term.keyOf(service.id()), service);
            services.putIfAbsent(Term.keyOf(service.name()), service);
        });
        site.people().forEach(member -> {
            people.putIfAbsent(Term.keyOf(member.handle()), member);
            people.putIfAbsent(Term.keyOf(member.name()), member);
        });
    }

    List<Term> of(Listing.Kind kind, Postmortem report) {
        return switch (kind) {
            case SERVICE -> report.services().stream().map(this::service).toList();
            case TAG -> report.tags().stream().map(Term::asWritten).toList();
            case SEVERITY -> report.severity().map(Terms::severity).stream().toList();
            case YEAR -> List.of(year(report));
            case AUTHOR -> report.authors().stream().map(this::author).toList();
        };
    }

    private Term service(String written) {
        return Optional.ofNullable(services.get(Term.keyOf(written)))
                .map(service -> new Term(
                        Term.keyOf(service.id()), Slug.of(service.id()), service.name(), service.description(), 0))
                .orElseGet(() -> Term.asWritten(written));
    }

    private Term author(Person person) {
        return Optional.ofNullable(people.get(Term.keyOf(person.name())))
                .or(() -> person.handle().map(Term::keyOf).map(people::get))
                .map(member -> Term.asWritten(member.name()))
                .orElseGet(() -> Term.asWritten(person.name()));
    }

    private static Term severity(SeverityLevel level) {
        Optional<String> words = Optional.of(level.name()).filter(name -> !name.equals(level.id()));
        return new Term(
                Term.keyOf(level.id()),
                Slug.of(level.id()),
                level.id(),
                level.description().or(() -> words),
                level.rank());
    }

    /** Newest first; those without a date last. */
    private static Term year(Postmortem report) {
        return report.date()
                .map(date -> String.format(Locale.ROOT, "%04d", date.getYear()))
                .map(year -> new Term(year, year, year, Optional.empty(), -Integer.parseInt(year)))
                .orElse(new Term("undated", "undated", "Undated", Optional.empty(), Integer.MAX_VALUE));
    }
}
