package press.postmortem.generator.lint.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReviewRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.Suggestion;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Where the site lists its services: is every service that a report names among them? */
final class ListedServices implements ReportCheck {
    @Override
    public List<Rule> rules() {
        return List.of(ReviewRule.UNKNOWN_SERVICE);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Site.Service> listed = site.services();
        if (listed.isEmpty()) {
            return List.of();
        }
        return report.services().stream()
                .filter(service -> site.service(service).isEmpty())
                .map(service -> unknown(report, service, listed))
                .toList();
    }

    private static Diagnostic unknown(Postmortem postmortem, String service, List<Site.Service> listed) {
        String hint = Suggestion.nearest(
                        service, listed.stream().map(Site.Service::id).toList())
                .map(id -> " Did you mean '" + id + "'?")
                .orElse("");
        return Diagnostic.of(ReviewRule.UNKNOWN_SERVICE, place(postmortem, service), service, hint);
    }

    private static Location place(Postmortem postmortem, String service) {
        return scalars(postmortem.document().frontMatter())
                .filter(scalar -> scalar.text().strip().equals(service))
                .findFirst()
                .map(scalar -> postmortem.source().locate(scalar.offset()))
                .orElseGet(() -> Location.ofFile(postmortem.source().path()));
    }

    private static Stream<Yaml.Scalar> scalars(Yaml yaml) {
        if (yaml instanceof Yaml.Scalar scalar) {
            return Stream.of(scalar);
        }
        if (yaml instanceof Yaml.Sequence sequence) {
            return sequence.values().stream().flatMap(ListedServices::scalars);
        }
        return ((Yaml.Mapping) yaml).entries().stream().flatMap(entry -> scalars(entry.value()));
    }
}
