package press.postmortem.generator.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.DetectedBy;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Relation;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.incident.StatedDuration;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.view.FactView;
import press.postmortem.generator.render.view.FieldView;
import press.postmortem.generator.render.view.IncidentView;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.render.view.MarkView;
import press.postmortem.generator.render.view.NeighbourView;
import press.postmortem.generator.render.view.RecurrencesView;
import press.postmortem.generator.render.view.RelatedView;
import press.postmortem.generator.render.view.TimeView;
import press.postmortem.generator.render.view.UpdateView;

/** A {@link Postmortem} → {@link IncidentView}, for its own page or as one of many on a page for paper. */
final class IncidentPage {
    private static final List<Figure> ALWAYS =
            List.of(Figure.TIME_TO_DETECT, Figure.TIME_TO_ACKNOWLEDGE, Figure.TIME_TO_MITIGATE, Figure.TIME_TO_RESOLVE);

    private final Edition edition;
    private final Words words;
    private final Phrases phrases;
    private final Addresses addresses;
    private final Listed listed;
    private final Links links;
    private final Postmortem report;
    private final int top;

    /** @param top the level of the report's outermost sections */
    IncidentPage(Edition edition, Addresses addresses, Links links, Postmortem report, int top) {
        this.edition = edition;
        this.words = edition.words();
        this.phrases = edition.phrases();
        this.addresses = addresses;
        this.listed = new Listed(edition, addresses);
        this.links = links;
        this.report = report;
        this.top = top;
    }

    IncidentView view(Optional<Postmortem> newer, Optional<Postmortem> older) {
        HtmlWriter writer = new HtmlWriter(links, new Outline(top + 2), words);
        String title = title(writer);
        String stand = writer.inlines(report.summary());
        List<UpdateView> updates = updates(writer);
        Narrative narrative = new Narrative(edition, report, links, writer, top);
        List<ActionItem> actions = report.actions();
        List<RecurrencesView> recurrences = new RecurrenceRows(edition, addresses, links, report).views();
        String count = actions.isEmpty() ? "" : words.count("actions", actions.size());
        return new IncidentView(
                report.id(),
                report.heading()
                        .flatMap(heading -> links.id(Ids.own(heading.id())))
                        .orElse(""),
                "h" + top,
                title,
                notice(),
                report.kind() == Kind.INCIDENT ? "" : Words.capitalised(words.term(report.kind())),
                report.date()
                        .map(date -> new TimeView(phrases.longDate(date), date.toString()))
                        .orElse(TimeView.absent()),
                stand,
                report.severity().isPresent() || report.status().isPresent(),
                Listed.severity(report),
                report.severity()
                        .map(level -> level.name().equals(level.id()) ? "" : level.name())
                        .orElse(""),
                listed.status(report),
                !report.services().isEmpty()
                        || !report.regions().isEmpty()
                        || report.impact().isPresent(),
                listings(Listing.Kind.SERVICE),
                String.join(", ", report.regions()),
                report.impact()
                        .map(impact -> Words.capitalised(words.say("impact", words.term(impact))))
                        .orElse(""),
                report.detection().map(this::detected).orElse(""),
                count,
                narrative.actionsPlace(count),
                standing(Standing.KEPT, Standing.OPEN, Standing.DROPPED),
                standing(Standing.OVERDUE),
                listed.felt(report),
                figures(),
                IncidentBar.html(edition, links, report),
                updates,
                contents(narrative, recurrences),
                narrative.body(),
                narrative.sections(),
                recurrences,
                related(),
                hasColophon(),
                narrative.notes(),
                authors(),
                report.published().map(this::date).orElse(TimeView.absent()),
                report.lastModified().map(this::date).orElse(TimeView.absent()),
                listings(Listing.Kind.TAG),
                extra(),
                print(),
                edition.book(SitePlan.bookOf(report), addresses),
                newer.isPresent() || older.isPresent(),
                neighbour(newer),
                neighbour(older));
    }

    private String title(HtmlWriter writer) {
        List<Inline> heading = report.heading().map(Block.Heading::content).orElse(List.of());
        return Inline.plainText(heading).isBlank() ? Markup.escape(report.title()) : writer.inlines(heading);
    }

    private String standing(Standing... standings) {
        return Stream.of(standings)
                .map(standing -> Standings.count(standing, report.actions(), edition.today(), words))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<UpdateView> updates(HtmlWriter writer) {
        return report.updates().stream()
                .map(update -> new UpdateView(date(update.at()), writer.inlines(update.text())))
                .toList();
    }

    private TimeView date(LocalDate date) {
        return new TimeView(phrases.date(date), date.toString());
    }

    private boolean hasColophon() {
        return Stream.of(
                                report.document().footnotes(),
                                report.authors(),
                                report.tags(),
                                report.extra().keySet())
                        .anyMatch(all -> !all.isEmpty())
                || report.published().or(report::lastModified).isPresent();
    }

    private String notice() {
        return report.documentStatus() == DocumentStatus.FINAL
                ? ""
                : words.say("notice." + report.documentStatus().key());
    }

    private List<LinkView> listings(Listing.Kind kind) {
        return edition.listings(report, kind).stream()
                .map(listing -> link(listing.folder() + "index.html", listing.title()))
                .toList();
    }

    /** A link to a page of the site, or its text alone where the plan has no such page. */
    private LinkView link(String path, String text) {
        boolean there = edition.hasFile(path) && links.medium() == Medium.SCREEN;
        return LinkView.to(there ? addresses.of(path) : "", text);
    }

    private List<FactView> figures() {
        KeyTimes times = report.times();
        boolean none = Arrays.stream(Figure.values())
                .allMatch(figure -> figure.of(times).isEmpty());
        List<FactView> facts = new ArrayList<>();
        report.stated().stream()
                .filter(duration -> none || duration.figure().isEmpty())
                .map(duration -> new FactView(duration.label(), duration.written(), words.say("figure.stated.here")))
                .forEach(facts::add);
        if (none) {
            return facts;
        }
        for (Figure figure : Figure.values()) {
            Optional<Span> span = figure.of(times);
            if (figure != Figure.LATENT && (span.isPresent() || ALWAYS.contains(figure) || isStated(figure))) {
                facts.add(fact(figure, span));
            }
        }
        Figure.LATENT.of(times).ifPresent(span -> facts.add(fact(Figure.LATENT, Optional.of(span))));
        return facts;
    }

    private FactView fact(Figure figure, Optional<Span> span) {
        return new FactView(
                words.say("figure." + figure.key()),
                span.map(phrases::span).orElse(""),
                span.isPresent() ? known(figure) : missing(figure),
                span.isPresent() ? evidence(told(figure)) : "",
                stated(figure));
    }

    private boolean isStated(Figure figure) {
        return report.stated().stream().anyMatch(duration -> duration.figure().equals(Optional.of(figure)));
    }

    private String stated(Figure figure) {
        String written = report.stated().stream()
                .filter(duration -> duration.figure().equals(Optional.of(figure)))
                .map(StatedDuration::written)
                .distinct()
                .collect(Collectors.joining(", "));
        return written.isEmpty() ? "" : words.say("figure.stated", written);
    }

    private String known(Figure figure) {
        Milestone told = told(figure);
        return words.say("figure.at", words.term(told), clock(told));
    }

    /** The key moment that is named beside a figure. */
    private static Milestone told(Figure figure) {
        return figure == Figure.LATENT ? figure.from() : figure.to();
    }

    /** Where the event stands that a key moment is known from; empty where no event tells it. */
    private String evidence(Milestone milestone) {
        List<Event> events = report.events();
        return report.times()
                .evidence(milestone)
                .flatMap(offset -> IntStream.range(0, events.size())
                        .filter(i -> events.get(i).offset() == offset)
                        .mapToObj(i -> links.anchor(Ids.event(i + 1)))
                        .findFirst())
                .orElse("");
    }

    private String detected(Postmortem.Detection detection) {
        String by = detection.by() == DetectedBy.UNKNOWN ? "" : words.term(detection.by());
        String signal = detection.signal().orElse("");
        return Words.capitalised(by + (by.isEmpty() || signal.isEmpty() ? "" : ": ") + signal);
    }

    private String clock(Milestone milestone) {
        return report.times().get(milestone).map(phrases::clock).orElse("");
    }

    private String missing(Figure figure) {
        return List.of(figure.from(), figure.to()).stream()
                .filter(milestone -> report.times().get(milestone).isEmpty())
                .map(words::term)
                .map(word -> words.say("figure.missing", word))
                .findFirst()
                .orElse("");
    }

    private List<LinkView> contents(Narrative narrative, List<RecurrencesView> recurrences) {
        return Stream.concat(
                        narrative.contents().stream(),
                        recurrences.stream()
                                .filter(each -> !each.id().isEmpty())
                                .map(each -> LinkView.to("#" + Fragment.encoded(each.id()), each.title())))
                .toList();
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
        return edition.report(related.id())
                .map(other -> new RelatedView(
                        relation,
                        link(other),
                        other.id(),
                        other.date().map(this::date).orElse(TimeView.absent()),
                        Listed.severity(other)))
                .orElseGet(() -> new RelatedView(
                        relation, LinkView.absent(), related.id(), TimeView.absent(), MarkView.absent()));
    }

    private LinkView link(Postmortem other) {
        Links.Address address = links.report(other);
        String note = links.note(address).map(String::valueOf).orElse("");
        return LinkView.to(address.linked() ? address.href() : "", other.title())
                .noted(note);
    }

    private List<LinkView> authors() {
        List<Listing> pages = edition.listings(report, Listing.Kind.AUTHOR);
        if (pages.size() == report.authors().size()) {
            return listings(Listing.Kind.AUTHOR);
        }
        return report.authors().stream()
                .map(Person::name)
                .map(name -> LinkView.to("", name))
                .toList();
    }

    private List<FieldView> extra() {
        return report.extra().entrySet().stream()
                .map(entry -> new FieldView(Markup.escape(entry.getKey()), Markup.escape(entry.getValue())))
                .toList();
    }

    private LinkView print() {
        String path = SitePlan.folderOf(report) + "print/index.html";
        return edition.hasFile(path) ? LinkView.to(addresses.of(path), words.say("print")) : LinkView.absent();
    }

    private NeighbourView neighbour(Optional<Postmortem> other) {
        return other.map(each -> new NeighbourView(
                        addresses.of(SitePlan.pathOf(each)),
                        each.title(),
                        each.date().map(phrases::date).orElse("")))
                .orElse(NeighbourView.absent());
    }
}
