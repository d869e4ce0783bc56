package press.postmortem.generator.extract;

import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.extract.action.StatedActions;
import press.postmortem.generator.extract.facts.FactOrigins;
import press.postmortem.generator.extract.facts.PageFacts;
import press.postmortem.generator.extract.facts.ReportFacts;
import press.postmortem.generator.extract.facts.SiteFacts;
import press.postmortem.generator.extract.shape.LessonSections;
import press.postmortem.generator.extract.shape.Shapes;
import press.postmortem.generator.extract.shape.StatedDurations;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;

/** {@link Document} → {@link Postmortem}. Never throws for any document; one file's meaning depends on that file and the site's. */
public final class PostmortemExtractor {
    private PostmortemExtractor() {}

    /** What {@code site.yaml} says. */
    public static Checked<Site> site(SourceFile source, Yaml.Mapping yaml) {
        return SiteFacts.read(source, yaml);
    }

    /**
     * What a report says: outright, and between the lines of its body. Front matter goes first. The heading that became the
     * title is still one to the recognisers: it may announce a timeline.
     */
    public static Checked<Postmortem> postmortem(Document document, Site site) {
        Habits habits = Habits.of(document.source().text());
        Checked<Postmortem> stated = ReportFacts.read(document, habits, site);
        Postmortem facts = stated.value();
        Checked<Shapes.Recognised> recognised =
                Shapes.recognise(document, habits, site, facts.date(), facts.zone(), facts.times(), facts.authors());
        Checked<Postmortem> whole = Reconciliation.of(
                facts,
                StatedActions.read(facts, habits, site),
                habits,
                recognised.value(),
                LessonSections.read(document, site),
                StatedDurations.read(document));
        return new Checked<>(
                whole.value(),
                Stream.of(stated.diagnostics(), recognised.diagnostics(), whole.diagnostics())
                        .flatMap(List::stream)
                        .toList());
    }

    /** Where the facts of a report stand. */
    public static FactOrigins origins(Document document, Site site) {
        return ReportFacts.origins(document, site);
    }

    /** What a plain page says. */
    public static Checked<Page> page(Document document) {
        return PageFacts.read(document);
    }
}
