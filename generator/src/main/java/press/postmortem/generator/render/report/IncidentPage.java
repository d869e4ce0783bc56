package press.postmortem.generator.render.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.incident.DetectedBy;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Impact;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Relation;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.incident.Tally;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.html.Fragment;
import press.postmortem.generator.render.html.HtmlWriter;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.html.Medium;
import press.postmortem.generator.render.html.Outline;
import press.postmortem.generator.render.ledger.Standings;
import press.postmortem.generator.render.view.FieldView;
import press.postmortem.generator.render.view.IncidentView;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.render.view.NeighbourView;
import press.postmortem.generator.render.view.RecurrencesView;
import press.postmortem.generator.render.view.RelatedView;
import press.postmortem.generator.render.view.TimeView;
import press.postmortem.generator.render.view.UpdateView;
import press.postmortem.generator.render.words.Phrases;
import press.postmortem.generator.render.words.Words;

/** A {@link Postmortem} → {@link IncidentView}, for its own page or as one of many on a page for paper. */
public final class IncidentPage {
    private final Edition edition;
    private final Words words;
    private final Phrases phrases;
    private final Addresses addresses;
    private final Listed listed;
    private final Links links;
    private final Postmortem report;
    private final int top;

    /** @param top the level of the report's outermost sections */
    public IncidentPage(Edition edition, Addresses addresses, Links links, Postmortem report, int top) {
        this.edition = edition;
        this.words = edition.words();
        this.phrases = edition.phrases();
        this.addresses = addresses;
        this.listed = new Listed(edition, addresses);
        this.links = links;
        this.report = report;
        this.top = top;
    }

    public IncidentView view(Optional<Postmortem> newer, Optional<Postmortem> older) {
        return view(told(), newer, older);
    }

    /**
     * What a report tells by itself. All its links but those in its text lead to places of its own.
     *
     * @param narrative written after the head and the updates, so that notes are numbered as they are read
     */
    public record Told(
            IncidentView.HeadView head,
            IncidentView.AnswersView answers,
            IncidentView.TimesView times,
            List<UpdateView> updates,
            Narrative narrative) {}

    public Told told() {
        HtmlWriter writer = new HtmlWriter(links, new Outline(top + 2), words);
        IncidentView.HeadView head = head(writer);
        List<UpdateView> updates = updates(writer);
        return new Told(
                head,
                new IncidentView.AnswersView(
                        state(),
                        affected(),
                        report.detection().map(this::detected).orElse(""),
                        promised(),
                        listed.felt(report)),
                new IncidentView.TimesView(
                        new IncidentFigures(edition, links, report).views(),
                        IncidentBar.html(edition, links.medium(), report)),
                updates,
                new Narrative(edition, report, links, writer, top));
    }

    /** @param told as this page or another one tells it */
    public IncidentView view(Told told, Optional<Postmortem> newer, Optional<Postmortem> older) {
        Narrative narrative = told.narrative();
        List<RecurrencesView> recurrences = new RecurrenceRows(edition, addresses, links, report).views();
        return new IncidentView(
                Listed.language(report, edition.site()),
                told.head(),
                told.answers(),
                told.times(),
                new IncidentView.StoryView(
                        "h" + top,
                        told.updates(),
                        contents(narrative, recurrences),
                        narrative.body(),
                        narrative.sections()),
                new IncidentView.OthersView(recurrences, related()),
                colophon(narrative),
                newer.isPresent() || older.isPresent()
                        ? Optional.of(new IncidentView.TurnView(newer.map(this::neighbour), older.map(this::neighbour)))
                        : Optional.empty());
    }

    private IncidentView.HeadView head(HtmlWriter writer) {
        return new IncidentView.HeadView(
                report.id(),
                report.heading()
                        .flatMap(heading -> links.id(Ids.own(heading.id())))
                        .orElse(""),
                title(writer),
                Listed.isWordy(report),
                report.kind() == Kind.INCIDENT ? "" : Words.capitalised(words.term(report.kind())),
                report.date().map(date -> new TimeView(phrases.longDate(date), date.toString())),
                writer.inlines(report.summary()),
                notice(),
                onScreen(() ->
                        edition.link(SitePlan.folderOf(report) + "print/index.html", addresses, words.say("print"))),
                onScreen(() -> edition.book(SitePlan.bookOf(report), addresses)));
    }

    /** What is for paper needs no way to paper. */
    private Optional<LinkView> onScreen(Supplier<Optional<LinkView>> link) {
        return links.medium() == Medium.SCREEN ? link.get() : Optional.empty();
    }

    private Optional<IncidentView.StateView> state() {
        String name = report.severity().map(words::name).orElse("");
        return report.severity().isEmpty() && report.status().isEmpty()
                ? Optional.empty()
                : Optional.of(new IncidentView.StateView(Listed.severity(report), name, listed.status(report)));
    }

    private Optional<IncidentView.AffectedView> affected() {
        String impact = report.impact()
                .map(each -> each == Impact.NONE ? words.say("felt.nothing") : words.say("impact", words.term(each)))
                .map(Words::capitalised)
                .orElse("");
        List<LinkView> services = listings(Listing.Kind.SERVICE);
        return services.isEmpty() && report.regions().isEmpty() && impact.isEmpty()
                ? Optional.empty()
                : Optional.of(new IncidentView.AffectedView(services, words.list(report.regions()), impact));
    }

    private Optional<IncidentView.PromisedView> promised() {
        int count = report.actions().size();
        return report.actions().stream()
                .findFirst()
                .map(first -> links.anchor(Ids.action(first.id())))
                .map(place -> new IncidentView.PromisedView(
                        LinkView.to(place, words.count("actions", count)),
                        standing(Standing.KEPT, Standing.OPEN, Standing.DROPPED),
                        standing(Standing.OVERDUE),
                        promisedBar()));
    }

    /** Books have their drawings tagged, and this one says nothing that the words beside it don't. */
    private String promisedBar() {
        return links.medium() == Medium.SCREEN
                ? Standings.thinBar(
                        report.actions(), edition.today(), report.actions().size())
                : "";
    }

    private String title(HtmlWriter writer) {
        return writer.headline(report.heading().map(Block.Heading::content).orElse(List.of()), report.title());
    }

    private String standing(Standing... standings) {
        Tally tally = Tally.of(report.actions(), edition.today());
        return Stream.of(standings)
                .map(standing -> Standings.count(standing, tally, words))
                .filter(count -> !count.isEmpty())
                .collect(words.listed());
    }

    private List<UpdateView> updates(HtmlWriter writer) {
        return report.updates().stream()
                .map(update -> new UpdateView(date(update.at()), writer.inlines(update.text())))
                .toList();
    }

    private TimeView date(LocalDate date) {
        return new TimeView(phrases.date(date), date.toString());
    }

    private Optional<IncidentView.ColophonView> colophon(Narrative narrative) {
        boolean none = Stream.of(
                                report.document().footnotes(),
                                report.authors(),
                                report.tags(),
                                report.extra().keySet())
                        .allMatch(Collection::isEmpty)
                && report.published().or(report::lastModified).isEmpty();
        return none
                ? Optional.empty()
                : Optional.of(new IncidentView.ColophonView(
                        narrative.notes(links),
                        extra(),
                        authors(),
                        report.published().map(this::date),
                        report.lastModified().map(this::date),
                        listings(Listing.Kind.TAG)));
    }

    private String notice() {
        return report.documentStatus() == DocumentStatus.FINAL
                ? ""
                : words.say("notice." + report.documentStatus().key());
    }

    private List<LinkView> listings(Listing.Kind kind) {
        return words.enumerated(edition.topics(report, kind).stream()
                .map(topic -> link(topic.folder() + "index.html", topic.title()))
                .toList());
    }

    /** A link to a page of the site, or its text alone where the plan has no such page. */
    private LinkView link(String path, String text) {
        boolean there = edition.hasFile(path) && links.medium() == Medium.SCREEN;
        return LinkView.to(there ? addresses.of(path) : "", text);
    }

    private String detected(Postmortem.Detection detection) {
        String by = detection.by() == DetectedBy.UNKNOWN ? "" : words.term(detection.by());
        String signal = detection.signal().orElse("");
        String colon = by.isEmpty() || signal.isEmpty() ? "" : words.say("colon");
        return Words.capitalised(by + colon + signal);
    }

    private List<LinkView> contents(Narrative narrative, List<RecurrencesView> recurrences) {
        return LinkView.contents(Stream.concat(
                narrative.contents().stream(),
                recurrences.stream()
                        .filter(each -> !each.id().isEmpty())
                        .map(each -> LinkView.to("#" + Fragment.encoded(each.id()), each.title()))));
    }

    /** Those of which nothing was said above. */
    private List<RelatedView> related() {
        return report.related().stream()
                .filter(related -> !isRecurrence(related))
                .map(this::related)
                .toList();
    }

    private boolean isRecurrence(Postmortem.Related related) {
        return related.relation().equals(Optional.of(Relation.RECURRENCE_OF))
                && edition.report(related.id()).filter(other -> other != report).isPresent();
    }

    private RelatedView related(Postmortem.Related related) {
        String relation =
                related.relation().map(words::term).map(Words::capitalised).orElse("");
        Optional<Postmortem> known = edition.report(related.id());
        return new RelatedView(
                relation,
                known.map(this::link).orElse(LinkView.to("", related.id())),
                known.flatMap(Postmortem::date).map(this::date),
                known.flatMap(Listed::severity));
    }

    private LinkView link(Postmortem other) {
        Links.Address address = links.report(other);
        String note = links.note(address).map(String::valueOf).orElse("");
        String text = words.say("report.named", other.id(), other.title());
        return LinkView.to(address.linked() ? address.href() : "", text).noted(note);
    }

    private List<LinkView> authors() {
        List<Listing.Topic> pages = edition.topics(report, Listing.Kind.AUTHOR);
        if (pages.size() == report.authors().size()) {
            return listings(Listing.Kind.AUTHOR);
        }
        return words.enumerated(report.authors().stream()
                .map(Person::name)
                .map(name -> LinkView.to("", name))
                .toList());
    }

    private List<FieldView> extra() {
        return report.extra().entrySet().stream()
                .map(entry -> new FieldView(Markup.escape(entry.getKey()), Markup.escape(entry.getValue())))
                .toList();
    }

    private NeighbourView neighbour(Postmortem other) {
        return new NeighbourView(
                addresses.of(SitePlan.pathOf(other)),
                other.title(),
                other.date().map(phrases::date).orElse(""));
    }
}
