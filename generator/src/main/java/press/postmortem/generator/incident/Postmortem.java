package press.postmortem.generator.incident;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;

/**
 * One report: its facts, from front matter or found in the Markdown, and its text.
 *
 * @param id from front matter, in the author's case, else the file's or bundle's name; made of {@code a-z}, {@code A-Z},
 *     {@code 0-9} and single {@code -}
 * @param title in plain text, never empty
 * @param heading the heading that the title stands for, taken out of the body: its markup and its id belong to the title
 * @param summary empty where there is none
 * @param opening what its body says first of what happened, of which it is a part; empty where it begins with something else
 * @param date the incident's day
 * @param severity one of the site's
 * @param documentStatus {@link DocumentStatus#FINAL} where nothing is said
 * @param language of its text, a BCP 47 tag, where it says so
 * @param zone of times written without one, from the report or the site
 * @param published the day on which the report came out
 * @param lastModified when the report was last changed, as the author says, else as its repository does
 * @param timelines those of front matter or of the body, in order
 * @param actionLists those of front matter or of the body, in order
 * @param stated how long things took in the body's own words, in order
 * @param told what the body says of time anywhere else
 * @param extra front matter under keys that are nobody's, by key, so that it is not lost
 * @param document the body, with every word the author wrote but {@code heading}
 */
public record Postmortem(
        String id,
        String title,
        Optional<Block.Heading> heading,
        List<Inline> summary,
        List<Inline> opening,
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
        Optional<String> language,
        Optional<ZoneId> zone,
        KeyTimes times,
        Optional<Detection> detection,
        Optional<Trigger> trigger,
        List<Cause> causes,
        List<List<Inline>> contributing,
        Lessons lessons,
        List<Related> related,
        List<Update> updates,
        List<String> aliases,
        Optional<LocalDate> published,
        Optional<LocalDate> lastModified,
        List<Timeline> timelines,
        List<ActionList> actionLists,
        List<StatedDuration> stated,
        Told told,
        Map<String, String> extra,
        Document document) {
    public Postmortem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(heading, "heading");
        summary = List.copyOf(summary);
        opening = List.copyOf(opening);
        Objects.requireNonNull(document, "document");
        services = List.copyOf(services);
        regions = List.copyOf(regions);
        tags = List.copyOf(tags);
        authors = List.copyOf(authors);
        causes = List.copyOf(causes);
        contributing = contributing.stream().map(List::copyOf).toList();
        related = List.copyOf(related);
        updates = List.copyOf(updates);
        aliases = List.copyOf(aliases);
        timelines = List.copyOf(timelines);
        actionLists = List.copyOf(actionLists);
        stated = List.copyOf(stated);
        Objects.requireNonNull(told, "told");
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    /** The same report under another id. */
    public Postmortem withId(String other) {
        return other.equals(id) ? this : changed(copy -> copy.id = other);
    }

    /** The same report as a draft. */
    public Postmortem drafted() {
        return changed(copy -> copy.documentStatus = DocumentStatus.DRAFT);
    }

    /** The same report without those of its days that are after another: as one of which nobody said them. */
    public Postmortem withoutDaysAfter(LocalDate last) {
        Predicate<LocalDate> known = day -> !day.isAfter(last);
        return changed(copy -> {
            copy.date = date.filter(known);
            copy.published = published.filter(known);
            copy.lastModified = lastModified.filter(known);
        });
    }

    /** The same report with what is known of it from elsewhere, where it does not say so itself. */
    public Postmortem withHistory(List<Person> writers, LocalDate change) {
        return changed(copy -> {
            copy.authors = authors.isEmpty() ? writers : authors;
            copy.lastModified = lastModified.or(() -> Optional.of(change));
        });
    }

    /** The same report with what its body tells. */
    public Postmortem withFindings(
            Optional<LocalDate> day,
            Optional<Status> state,
            KeyTimes moments,
            Lessons learnt,
            List<Timeline> lines,
            List<ActionList> promises,
            List<StatedDuration> durations,
            Told toldTimes) {
        return changed(copy -> {
            copy.date = day;
            copy.status = state;
            copy.times = moments;
            copy.lessons = learnt;
            copy.timelines = lines;
            copy.actionLists = promises;
            copy.stated = durations;
            copy.told = toldTimes;
        });
    }

    private Postmortem changed(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.made();
    }

    /** A report while it is copied, with all of it that another one may have instead. */
    private static final class Copy {
        private final Postmortem original;
        private String id;
        private Optional<LocalDate> date;
        private Optional<Status> status;
        private DocumentStatus documentStatus;
        private List<Person> authors;
        private KeyTimes times;
        private Lessons lessons;
        private Optional<LocalDate> published;
        private Optional<LocalDate> lastModified;
        private List<Timeline> timelines;
        private List<ActionList> actionLists;
        private List<StatedDuration> stated;
        private Told told;

        Copy(Postmortem original) {
            this.original = original;
            this.id = original.id;
            this.date = original.date;
            this.status = original.status;
            this.documentStatus = original.documentStatus;
            this.authors = original.authors;
            this.times = original.times;
            this.lessons = original.lessons;
            this.published = original.published;
            this.lastModified = original.lastModified;
            this.timelines = original.timelines;
            this.actionLists = original.actionLists;
            this.stated = original.stated;
            this.told = original.told;
        }

        Postmortem made() {
            return new Postmortem(
                    id,
                    original.title,
                    original.heading,
                    original.summary,
                    original.opening,
                    date,
                    original.kind,
                    original.severity,
                    original.impact,
                    status,
                    documentStatus,
                    original.services,
                    original.regions,
                    original.tags,
                    authors,
                    original.language,
                    original.zone,
                    times,
                    original.detection,
                    original.trigger,
                    original.causes,
                    original.contributing,
                    lessons,
                    original.related,
                    original.updates,
                    original.aliases,
                    published,
                    lastModified,
                    timelines,
                    actionLists,
                    stated,
                    told,
                    original.extra,
                    original.document);
        }
    }

    /** The id in lower case: its name in paths. */
    public String slug() {
        return id.toLowerCase(Locale.ROOT);
    }

    public SourceFile source() {
        return document.source();
    }

    /** Whether its own day, that on which it came out or that of its last change is after another. */
    public boolean hasDayAfter(LocalDate last) {
        return Stream.of(date, published, lastModified)
                .flatMap(Optional::stream)
                .anyMatch(last::isBefore);
    }

    /** The day on which it became news: the one it came out on, else the incident's. */
    public Optional<LocalDate> newsDay() {
        return published.or(() -> date);
    }

    /** The last day on which it is known to have been changed. */
    public Optional<LocalDate> changed() {
        return Stream.concat(lastModified.stream(), updates.stream().map(Update::at))
                .max(Comparator.naturalOrder());
    }

    /** The last day on which anything is known to have happened to it. */
    public Optional<LocalDate> lastChange() {
        return Stream.concat(changed().stream(), newsDay().stream()).max(Comparator.naturalOrder());
    }

    /** How long it was felt in the author's words, else how long it took as a whole. */
    public Optional<StatedDuration> statedLength() {
        Optional<StatedDuration> felt = stated.stream()
                .filter(duration -> duration.figure().equals(Optional.of(Figure.TIME_TO_MITIGATE)))
                .findFirst();
        return felt.or(() -> stated.stream().filter(StatedDuration::isOfWhole).findFirst());
    }

    /** Every event of every timeline, in order. */
    public List<Event> events() {
        return timelines.stream()
                .flatMap(timeline -> timeline.events().stream())
                .toList();
    }

    /** Every action of every list, in order. */
    public List<ActionItem> actions() {
        return actionLists.size() == 1
                ? actionLists.get(0).items()
                : actionLists.stream().flatMap(list -> list.items().stream()).toList();
    }

    /** Who or what noticed, and how. */
    public record Detection(DetectedBy by, Optional<String> signal) {}

    /** @param text empty where there is none */
    public record Trigger(TriggerType type, List<Inline> text) {
        public Trigger {
            text = List.copyOf(text);
        }
    }

    /** @param text empty where there is none */
    public record Cause(CauseCategory category, List<Inline> text) {
        public Cause {
            text = List.copyOf(text);
        }
    }

    /** @param id of the other report, as written */
    public record Related(String id, Optional<Relation> relation, int offset) {}

    /** A change to the report after it was published. */
    public record Update(LocalDate at, List<Inline> text) {
        public Update {
            text = List.copyOf(text);
        }
    }
}
