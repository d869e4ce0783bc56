package press.postmortem.generator.incident;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;

/**
 * One report: its facts, from front matter or found in the Markdown, and its text.
 *
 * @param id from front matter, else the file's or bundle's name made safe; no two reports of a library share one
 * @param date the incident's day
 * @param severity one of the site's
 * @param zone of times written without one
 * @param affected who or what felt it, in words
 * @param lastModified when the report was last changed, as the author says
 * @param document the body, with every word the author wrote
 * @param timelines those of front matter or of the body, in order
 * @param actionLists those of front matter or of the body, in order
 */
public record Postmortem(
        String id,
        String title,
        Optional<String> summary,
        Optional<LocalDate> date,
        Kind kind,
        Optional<SeverityLevel> severity,
        Optional<Impact> impact,
        Optional<Status> status,
        DocumentStatus documentStatus,
        List<String> services,
        List<String> regions,
        List<String> tags,
        List<Person> authors,
        Optional<ZoneId> zone,
        KeyTimes times,
        Optional<Detection> detection,
        Optional<Trigger> trigger,
        List<Cause> causes,
        List<String> contributing,
        Lessons lessons,
        List<Related> related,
        List<Update> updates,
        List<String> aliases,
        Optional<LocalDate> published,
        Optional<LocalDate> lastModified,
        List<Timeline> timelines,
        List<ActionList> actionLists,
        Map<String, String> extra,
        Document document) {
    public Postmortem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(document, "document");
        services = List.copyOf(services);
        regions = List.copyOf(regions);
        tags = List.copyOf(tags);
        authors = List.copyOf(authors);
        causes = List.copyOf(causes);
        contributing = List.copyOf(contributing);
        related = List.copyOf(related);
        updates = List.copyOf(updates);
        aliases = List.copyOf(aliases);
        timelines = List.copyOf(timelines);
        actionLists = List.copyOf(actionLists);
        extra = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(extra));
    }

    /** The same report under another id. */
    public Postmortem withId(String other) {
        return new Postmortem(
                other,
                title,
                summary,
                date,
                kind,
                severity,
                impact,
                status,
                documentStatus,
                services,
                regions,
                tags,
                authors,
                zone,
                times,
                detection,
                trigger,
                causes,
                contributing,
                lessons,
                related,
                updates,
                aliases,
                published,
                lastModified,
                timelines,
                actionLists,
                extra,
                document);
    }

    public SourceFile source() {
        return document.source();
    }

    /** Every event of every timeline, in order. */
    public List<Event> events() {
        return timelines.stream()
                .flatMap(timeline -> timeline.events().stream())
                .toList();
    }

    /** Every action of every list, in order. */
    public List<ActionItem> actions() {
        return actionLists.stream().flatMap(list -> list.items().stream()).toList();
    }

    /** Who or what noticed, and how. */
    public record Detection(DetectedBy by, Optional<String> signal) {}

    public record Trigger(TriggerType type, Optional<String> text) {}

    public record Cause(CauseCategory category, Optional<String> text) {}

    /** @param id of the other report, as written */
    public record Related(String id, Optional<Relation> relation, int offset) {}

    /** A change to the report after it was published. */
    public record Update(LocalDate at, String text) {}
}
