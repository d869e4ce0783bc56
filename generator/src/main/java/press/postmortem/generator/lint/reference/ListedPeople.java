package press.postmortem.generator.lint.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReviewRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.Suggestion;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/**
 * Where the site lists its people: is everybody among them who wrote a report, and every handle that owns an action or acts
 * in a timeline? Owners without a handle may be teams. Each name is told once a report.
 */
final class ListedPeople implements ReportCheck {
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w.])@[\\w][\\w.-]*[\\w]");

    @Override
    public List<Rule> rules() {
        return List.of(ReviewRule.UNKNOWN_PERSON);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        if (site.people().isEmpty()) {
            return List.of();
        }
        Map<String, Location> named = new LinkedHashMap<>();
        for (Person author : report.authors()) {
            boolean listed = author.handle().flatMap(site::member).isPresent()
                    || site.member(author.name()).isPresent();
            if (!listed) {
                String name = author.handle().orElse(author.name());
                named.putIfAbsent(name, place(report, name));
            }
        }
        for (ActionItem action : report.actions()) {
            handles(action.owner().stream())
                    .forEach(handle -> named.putIfAbsent(handle, report.source().locate(action.offset())));
        }
        for (Event event : report.events()) {
            handles(event.actors().stream())
                    .forEach(handle -> named.putIfAbsent(handle, report.source().locate(event.offset())));
        }
        return named.entrySet().stream()
                .filter(entry -> site.member(entry.getKey()).isEmpty())
                .map(entry -> unknown(entry.getKey(), entry.getValue(), site))
                .toList();
    }

    private static Stream<String> handles(Stream<String> written) {
        return written.flatMap(text -> HANDLE.matcher(text).results()).map(result -> result.group());
    }

    private static Diagnostic unknown(String name, Location place, Site site) {
        List<String> known = name.startsWith("@")
                ? site.people().stream().map(Site.Member::handle).toList()
                : site.people().stream().map(Site.Member::name).toList();
        String hint = Suggestion.nearest(name, known)
                .map(nearest -> " Did you mean '" + nearest + "'?")
                .orElse("");
        return Diagnostic.of(ReviewRule.UNKNOWN_PERSON, place, name, hint);
    }

    private static Location place(Postmortem report, String name) {
        int offset = report.source().text().indexOf(name);
        return offset < 0
                ? Location.ofFile(report.source().path())
                : report.source().locate(offset);
    }
}
