package press.postmortem.generator.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;

/** What of a library is published: each report under a path of its own. */
final class Publication {
    private Publication() {}

    static Checked<Library> of(Library library, Drafts drafts) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Postmortem> finished = withoutDrafts(library.postmortems(), diagnostics);
        List<Postmortem> reports = drafts == Drafts.SHOWN ? library.postmortems() : finished;
        return new Checked<>(library.withPostmortems(withPathsOfTheirOwn(reports, diagnostics)), diagnostics);
    }

    private static List<Postmortem> withoutDrafts(List<Postmortem> reports, List<Diagnostic> diagnostics) {
        List<Postmortem> published = new ArrayList<>();
        for (Postmortem report : reports) {
            if (report.documentStatus() == DocumentStatus.DRAFT) {
                diagnostics.add(Diagnostic.of(
                        PublishingRule.DRAFT_LEFT_OUT,
                        Location.ofFile(report.source().path())));
            } else {
                published.add(report);
            }
        }
        return published;
    }

    /** The report whose source comes first keeps its id, so that a newer report never takes the path of an older one. */
    private static List<Postmortem> withPathsOfTheirOwn(List<Postmortem> reports, List<Diagnostic> diagnostics) {
        Map<String, Postmortem> bySlug = new TreeMap<>();
        Map<String, String> ids = new TreeMap<>();
        reports.stream()
                .sorted(Comparator.comparing(report -> report.source().path()))
                .forEach(report -> {
                    Postmortem named = report;
                    Postmortem first = bySlug.get(named.slug());
                    if (first != null) {
                        diagnostics.add(pathTaken(report, first));
                        named = numbered(named, bySlug);
                    }
                    bySlug.put(named.slug(), named);
                    ids.put(report.source().path(), named.id());
                });
        return reports.stream()
                .map(report -> report.withId(ids.get(report.source().path())))
                .toList();
    }

    private static Postmortem numbered(Postmortem report, Map<String, Postmortem> taken) {
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> report.withId(report.id() + "-" + number))
                .filter(candidate -> !taken.containsKey(candidate.slug()))
                .findFirst()
                .orElseThrow();
    }

    private static Diagnostic pathTaken(Postmortem report, Postmortem first) {
        Location place = report.document()
                .frontMatter()
                .get("id")
                .map(Yaml::offset)
                .map(report.source()::locate)
                .orElse(Location.ofFile(report.source().path()));
        return Diagnostic.of(
                PublishingRule.PATH_TAKEN,
                place,
                first.source().path(),
                report.source().path(),
                SitePlan.pathOf(first));
    }
}
