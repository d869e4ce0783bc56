package press.postmortem.generator.render.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Status;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.output.Pieces;

/**
 * All reports in the shape that Statuspage gives its incidents, for programs that read that. What a report does not say is
 * {@code null}; a moment that is only known as a range has its first instant; an event without an instant is left out, as it
 * could not be shown.
 *
 * @see <a href="https://metastatuspage.com/api#incidents">Statuspage, status API v2</a>
 */
public final class StatusPage {
    static final int VERSION = 1;

    private static final String PAGE = "site";

    private final SitePlan plan;
    private final Function<String, Optional<String>> address;

    private StatusPage(SitePlan plan, Function<String, Optional<String>> address) {
        this.plan = plan;
        this.address = address;
    }

    /** @param address of a path of the site; empty where it is not known */
    public static Pieces write(SitePlan plan, Function<String, Optional<String>> address) {
        Json all = new StatusPage(plan, address).all();
        return Pieces.written(parts -> JsonWriter.write(all, parts));
    }

    /** What the status of an incident can be. */
    static List<String> statuses() {
        return List.of("investigating", "identified", "monitoring", "resolved", "postmortem");
    }

    private Json.Members all() {
        Site site = plan.library().site();
        List<Postmortem> reports = plan.library().postmortems();
        Json.Members page = Json.object()
                .with("id", PAGE)
                .with("name", site.title())
                .with("url", site.baseUrl())
                .with("time_zone", site.timezone().map(ZoneId::getId))
                .with("updated_at", written(reports.stream().flatMap(report -> updated(report).stream())));
        return Json.object()
                .with("schema", VERSION)
                .with("page", page)
                .with("incidents", new Json.Each<>(reports, this::incident));
    }

    private static Optional<String> written(Stream<Instant> instants) {
        return instants.max(Comparator.naturalOrder()).map(Instant::toString);
    }

    private Json.Members incident(Postmortem report) {
        List<Json> components = new ArrayList<>();
        for (Listing.Topic service : plan.topics(report, Listing.Kind.SERVICE)) {
            components.add(component(service, components.size() + 1));
        }
        return Json.object()
                .with("id", report.slug())
                .with("name", report.title())
                .with("status", status(report))
                .with("impact", report.impact().map(Term::key))
                .with(
                        "created_at",
                        first(
                                report,
                                Milestone.COMMUNICATED,
                                Milestone.DECLARED,
                                Milestone.DETECTED,
                                Milestone.STARTED))
                .with("updated_at", updated(report).map(Instant::toString))
                .with("started_at", first(report, Milestone.STARTED))
                .with("monitoring_at", first(report, Milestone.MITIGATED))
                .with("resolved_at", first(report, Milestone.RESOLVED))
                .with("shortlink", address.apply(SitePlan.pathOf(report)))
                .with("page_id", PAGE)
                .with("incident_updates", new Json.Many(updates(report)))
                .with("components", new Json.Many(components));
    }

    /** That of the incident while it goes on; afterwards the report itself is what Statuspage calls a postmortem. */
    private static Optional<String> status(Postmortem report) {
        if (report.status().filter(Status::isOpen).isPresent()) {
            return report.status().map(Term::key);
        }
        return report.documentStatus() == DocumentStatus.FINAL
                ? Optional.of("postmortem")
                : report.status().map(over -> "resolved");
    }

    private static Optional<String> first(Postmortem report, Milestone... milestones) {
        return Stream.of(milestones)
                .flatMap(milestone -> report.times().get(milestone).stream())
                .flatMap(moment -> moment.earliest().stream())
                .findFirst()
                .map(Instant::toString);
    }

    /** The last of all that is told of it: whoever asks what changed since then has to find it. */
    private static Optional<Instant> updated(Postmortem report) {
        Stream<Moment> told = Stream.concat(
                report.times().moments().values().stream(),
                report.events().stream().map(Event::moment));
        Stream<Instant> days = Stream.concat(report.published().stream(), report.changed().stream())
                .map(day -> noon(day, report));
        return Stream.concat(told.flatMap(moment -> moment.earliest().stream()), days)
                .max(Comparator.naturalOrder());
    }

    private static Optional<Instant> published(Postmortem report) {
        return report.published().map(day -> noon(day, report));
    }

    /** As in feeds. */
    private static Instant noon(LocalDate day, Postmortem report) {
        return day.atTime(12, 0).atZone(report.zone().orElse(ZoneOffset.UTC)).toInstant();
    }

    /** Newest first, as a status page has them. */
    private List<Json> updates(Postmortem report) {
        List<Event> events = report.events().stream()
                .filter(event -> event.moment().earliest().isPresent())
                .sorted(Comparator.comparing(event -> event.moment().earliest().orElseThrow()))
                .toList();
        List<Json> updates = new ArrayList<>();
        String status = "investigating";
        for (Event event : events) {
            status = event.milestone().flatMap(StatusPage::after).orElse(status);
            String text = Inline.plainText(event.text());
            updates.add(update(report, String.valueOf(updates.size() + 1), status, text, instant(event.moment())));
        }
        published(report)
                .map(day -> update(report, "postmortem", "postmortem", telling(report), day.toString()))
                .ifPresent(updates::add);
        Collections.reverse(updates);
        return updates;
    }

    private static String instant(Moment moment) {
        return moment.earliest().map(Instant::toString).orElseThrow();
    }

    private static String telling(Postmortem report) {
        String summary = Inline.plainText(report.summary());
        return summary.isBlank() ? report.title() : summary;
    }

    /** The status that an incident has after a key moment; empty where it stays what it was. */
    private static Optional<String> after(Milestone milestone) {
        return switch (milestone) {
            case IDENTIFIED -> Optional.of("identified");
            case MITIGATED -> Optional.of("monitoring");
            case RESOLVED, CLOSED -> Optional.of("resolved");
            case REOPENED -> Optional.of("investigating");
            case INTRODUCED, STARTED, DETECTED, ACKNOWLEDGED, DECLARED, COMMUNICATED, ESCALATED -> Optional.empty();
        };
    }

    private static Json.Members update(Postmortem report, String name, String status, String body, String at) {
        return Json.object()
                .with("id", report.slug() + ":" + name)
                .with("incident_id", report.slug())
                .with("status", status)
                .with("body", body)
                .with("created_at", at)
                .with("updated_at", at)
                .with("display_at", at)
                .with("affected_components", new Json.Many(List.of()));
    }

    private static Json.Members component(Listing.Topic service, int position) {
        return Json.object()
                .with("id", service.slug())
                .with("name", service.title())
                .with("description", service.description())
                .with("status", new Json.Nothing())
                .with("position", position)
                .with("page_id", PAGE)
                .with("group_id", new Json.Nothing())
                .with("group", false);
    }
}
