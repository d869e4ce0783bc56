package press.postmortem.generator.render.twin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.markdown.MarkdownWriter;

/** Reports as a Markdown file lists them: {@code - [Title](address): 2025-11-14, SEV3, resolved. In one sentence.} */
final class TwinList {
    private final Edition edition;
    private final Addresses addresses;
    private final Listed listed;

    TwinList(Edition edition, Addresses addresses) {
        this.edition = edition;
        this.addresses = addresses;
        this.listed = new Listed(edition, addresses);
    }

    String of(List<Postmortem> reports) {
        return reports.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    /** What is told of a report is the same in all lists. */
    private record Told(String source) implements Edition.Key<String> {}

    private String line(Postmortem report) {
        String told = edition.once(new Told(report.source().path()), () -> told(report));
        return "- " + link(report.title(), addresses.of(SitePlan.pathOf(report))) + (told.isEmpty() ? "" : ": " + told);
    }

    private String told(Postmortem report) {
        String facts = Stream.of(
                        report.date().map(Object::toString),
                        report.severity().map(SeverityLevel::id).map(MarkdownWriter::plain),
                        report.status().map(edition.words()::term))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String stand = MarkdownWriter.plain(listed.stand(report));
        String between = facts.isEmpty() || stand.isEmpty() ? "" : ". ";
        return facts + between + stand;
    }

    static String link(String text, String address) {
        return "[" + MarkdownWriter.cell(text) + "](" + address + ")";
    }
}
