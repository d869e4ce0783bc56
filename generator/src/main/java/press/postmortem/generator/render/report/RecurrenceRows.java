package press.postmortem.generator.render.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Recurrence;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.html.Fragment;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.html.Medium;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.render.view.RecurrencesView;
import press.postmortem.generator.render.view.TimeView;
import press.postmortem.generator.render.words.Words;

/** {@link Recurrence}s → what a report says of the time before and of the time after. */
final class RecurrenceRows {
    private final Edition edition;
    private final Words words;
    private final Addresses addresses;
    private final Links links;
    private final Postmortem report;

    RecurrenceRows(Edition edition, Addresses addresses, Links links, Postmortem report) {
        this.edition = edition;
        this.words = edition.words();
        this.addresses = addresses;
        this.links = links;
        this.report = report;
    }

    /** The times before, then those after; neither where there was none. */
    List<RecurrencesView> views() {
        List<RecurrencesView> views = new ArrayList<>();
        add(views, "before", edition.plan().recurrences().before(report));
        add(views, "again", edition.plan().recurrences().again(report));
        return views;
    }

    private void add(List<RecurrencesView> views, String name, List<Recurrence> recurrences) {
        if (!recurrences.isEmpty()) {
            views.add(new RecurrencesView(
                    links.id(Ids.section(name)).orElse(""),
                    words.say("section." + name),
                    recurrences.stream()
                            .map(recurrence -> view(name, recurrence))
                            .toList()));
        }
    }

    private RecurrencesView.RecurrenceView view(String name, Recurrence recurrence) {
        Postmortem other = recurrence.earlier() == report ? recurrence.later() : recurrence.earlier();
        Links.Address address = links.report(other);
        List<ActionItem> open = recurrence.stillOpen();
        return new RecurrencesView.RecurrenceView(
                LinkView.to(
                                address.linked() ? address.href() : "",
                                words.say("report.named", other.id(), other.title()))
                        .noted(links.note(address).map(String::valueOf).orElse("")),
                other.date().map(date -> new TimeView(edition.phrases().date(date), date.toString())),
                Listed.severity(other),
                grounds(recurrence),
                open.isEmpty() ? "" : words.count(name + ".owes", open.size()),
                words.enumerated(open.stream()
                        .map(action -> link(recurrence.earlier(), action))
                        .toList()),
                open.isEmpty() ? "" : words.count(name + ".since", open.size(), distance(recurrence)));
    }

    private String distance(Recurrence recurrence) {
        LocalDate first = recurrence
                .earlier()
                .date()
                .or(() -> recurrence.earlier().newsDay())
                .orElseThrow();
        return edition.phrases().days(first, recurrence.later().date().orElseThrow());
    }

    private LinkView link(Postmortem earlier, ActionItem action) {
        String text = words.say(
                "recurrence.action",
                action.id(),
                Inline.plainText(action.text()).strip());
        String place = Ids.action(action.id());
        if (earlier == report) {
            return LinkView.to(links.anchor(place), text);
        }
        return links.medium() == Medium.PAPER
                ? LinkView.to("", text)
                : LinkView.to(addresses.of(SitePlan.pathOf(earlier)) + "#" + Fragment.encoded(place), text);
    }

    /** Why two reports are said to tell of the same, which is the same in both. */
    private record Grounds(String earlier, String later) implements Edition.Key<String> {}

    private String grounds(Recurrence recurrence) {
        Grounds key = new Grounds(
                recurrence.earlier().source().path(),
                recurrence.later().source().path());
        return edition.once(key, () -> said(recurrence));
    }

    /** {@code The author of INC-7 says so. Same service (Fares), same trigger (expiry).} */
    private String said(Recurrence recurrence) {
        List<String> sentences = new ArrayList<>();
        if (recurrence.ground() == Recurrence.Ground.AUTHOR) {
            sentences.add(words.say("recurrence.author", recurrence.later().id()));
        }
        List<String> same = same(recurrence.shared());
        if (!same.isEmpty()) {
            sentences.add(Words.capitalised(words.list(same)) + words.say("stop"));
        }
        return words.sentences(sentences);
    }

    private List<String> same(Recurrence.Shared shared) {
        List<String> same = new ArrayList<>();
        if (!shared.services().isEmpty()) {
            same.add(words.say(
                    "recurrence.service",
                    shared.services().stream().map(Listing.Topic::title).collect(words.listed())));
        }
        shared.trigger()
                .map(words::term)
                .map(term -> words.say("recurrence.trigger", term))
                .ifPresent(same::add);
        shared.causes().stream()
                .map(words::term)
                .map(term -> words.say("recurrence.cause", term))
                .forEach(same::add);
        shared.factors().stream()
                .map(factor -> words.say("recurrence.factor", factor))
                .forEach(same::add);
        return same;
    }
}
