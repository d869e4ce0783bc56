package press.postmortem.generator.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.text.SafeUrl;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.render.words.Phrases;

/**
 * What a page tells, as JSON-LD in the words of schema.org. What is not known is left out.
 *
 * @see <a href="https://schema.org/Report">Report</a>, which is about an <a href="https://schema.org/Event">Event</a> and
 *     mentions <a href="https://schema.org/Action">Actions</a>
 */
final class LinkedData {
    private static final String VOCABULARY = "https://schema.org";

    private final Site site;
    private final String address;

    /** @param address of the page, absolute; empty where it is not known */
    LinkedData(Site site, String address) {
        this.site = site;
        this.address = address;
    }

    Json site() {
        return new Thing("WebSite")
                .context()
                .text("name", Optional.of(site.title()))
                .text("description", site.description())
                .text("url", address())
                .text("inLanguage", Optional.of(site.language().tag()))
                .one("publisher", publisher())
                .json();
    }

    Json report(Postmortem report) {
        return new Thing("Report")
                .context()
                .text("headline", Optional.of(report.title()))
                .text("reportNumber", Optional.of(report.id()))
                .text("url", address())
                .text(
                        "inLanguage",
                        report.language().or(() -> Optional.of(site.language().tag())))
                .text("datePublished", report.newsDay().map(Object::toString))
                .text("dateModified", report.changed().map(Object::toString))
                .many("author", report.authors().stream().map(LinkedData::author))
                .one("publisher", publisher())
                .text("keywords", Optional.of(String.join(", ", report.tags())).filter(tags -> !tags.isEmpty()))
                .one("about", Optional.of(event(report)))
                .many("mentions", report.actions().stream().map(LinkedData::action))
                .json();
    }

    private Optional<String> address() {
        return Optional.of(address).filter(known -> !known.isEmpty());
    }

    private Optional<Json> publisher() {
        return site.organisation()
                .map(organisation -> new Thing("Organization")
                        .text("name", Optional.of(organisation.name()))
                        .text("url", organisation.url())
                        .json());
    }

    private static Json author(Person person) {
        return new Thing("Person")
                .text("name", Optional.of(person.name()))
                .text("url", person.url().filter(SafeUrl::allowsLink))
                .json();
    }

    /** From when users felt it, or it was noticed, to its end. */
    private static Json event(Postmortem report) {
        Optional<Moment> start = first(report, Milestone.STARTED, Milestone.DETECTED);
        Optional<Moment> end = first(report, Milestone.RESOLVED, Milestone.MITIGATED)
                .filter(last -> start.flatMap(from -> Span.between(from, last))
                        .filter(span -> span.max().isNegative())
                        .isEmpty());
        return new Thing("Event")
                .text("name", Optional.of(report.title()))
                .text(
                        "startDate",
                        start.map(LinkedData::time).or(() -> report.date().map(Object::toString)))
                .text("endDate", end.map(LinkedData::time))
                .json();
    }

    /** The first of these that is known to the minute, or to the day. */
    private static Optional<Moment> first(Postmortem report, Milestone... milestones) {
        return Stream.of(milestones)
                .flatMap(milestone -> report.times().get(milestone).stream())
                .filter(moment -> !time(moment).isEmpty())
                .findFirst();
    }

    /** Of what is not exact, the day. */
    private static String time(Moment moment) {
        return moment.approximate()
                ? moment.date()
                        .flatMap(PartialDate::exact)
                        .map(LocalDate::toString)
                        .orElse("")
                : moment.date().map(date -> Phrases.machine(moment)).orElse("");
    }

    private static Json action(ActionItem item) {
        return new Thing("Action")
                .text("name", Optional.of(Inline.plainText(item.text()).strip()))
                .text("actionStatus", status(item.status()))
                .one(
                        "agent",
                        item.owner()
                                .map(owner -> new Thing("Person")
                                        .text("name", Optional.of(owner))
                                        .json()))
                .text("endTime", item.done().map(Object::toString))
                .text("url", item.link().filter(link -> SafeUrl.allowsLink(link) && link.contains("://")))
                .json();
    }

    /** What schema.org calls it; empty where nothing was said. */
    private static Optional<String> status(ActionStatus status) {
        String name = switch (status) {
            case OPEN, BLOCKED -> "Potential";
            case IN_PROGRESS -> "Active";
            case DONE -> "Completed";
            case WONT_DO, SUPERSEDED, FAILED -> "Failed";
            case UNKNOWN -> "";
        };
        return Optional.of(name).filter(each -> !each.isEmpty()).map(each -> VOCABULARY + "/" + each + "ActionStatus");
    }

    /** Something of a type, with what is known of it. */
    private record Thing(Json.Members json) {
        Thing(String type) {
            this(Json.object().with("@type", type));
        }

        Thing context() {
            return new Thing(Json.object().with("@context", VOCABULARY).and(json));
        }

        Thing text(String property, Optional<String> text) {
            return text.map(known -> new Thing(json.with(property, known))).orElse(this);
        }

        Thing one(String property, Optional<Json> value) {
            return value.map(known -> new Thing(json.with(property, known))).orElse(this);
        }

        Thing many(String property, Stream<Json> values) {
            List<Json> all = values.toList();
            return all.isEmpty() ? this : new Thing(json.with(property, new Json.Many(all)));
        }
    }
}
