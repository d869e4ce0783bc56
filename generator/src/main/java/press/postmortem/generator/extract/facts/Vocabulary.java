package press.postmortem.generator.extract.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.facts.KeySet.ForeignKeys;
import press.postmortem.generator.extract.facts.Type.Choice;
import press.postmortem.generator.extract.facts.Type.Count;
import press.postmortem.generator.extract.facts.Type.Day;
import press.postmortem.generator.extract.facts.Type.ListOf;
import press.postmortem.generator.extract.facts.Type.MapOf;
import press.postmortem.generator.extract.facts.Type.Mapping;
import press.postmortem.generator.extract.facts.Type.Prose;
import press.postmortem.generator.extract.facts.Type.Text;
import press.postmortem.generator.extract.facts.Type.Time;
import press.postmortem.generator.extract.facts.Type.Words;
import press.postmortem.generator.extract.facts.Type.Words.Separators;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.CauseCategory;
import press.postmortem.generator.incident.DetectedBy;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Impact;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Printing;
import press.postmortem.generator.incident.Priority;
import press.postmortem.generator.incident.Relation;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.TriggerType;

/** Every key of front matter and of {@code site.yaml}, once: reading, advice and documentation are made of it. */
final class Vocabulary {
    private Vocabulary() {}

    /** Front matter of a report. */
    static final class Report {
        static final Key<String> ID =
                Key.of("id", new Text("INC-2022-012"), "A name that never changes; paths and anchors are made of it.");
        static final Key<String> SLUG =
                Key.of("slug", new Text("full-disk"), "The name in paths where there is no id, as in Hugo.");
        static final Key<String> TITLE =
                Key.of("title", new Text("\"Global outage: 504 timeouts\""), "What happened, in one line.");
        static final Key<List<Inline>> SUMMARY = Key.of("summary", new Prose(), "One or two sentences for readers.")
                .or("description", "excerpt", "teaser");
        static final Key<LocalDate> DATE = Key.of("date", new Day(), "The incident's day.")
                .labelled("date", "incident date", "date of incident", "date of the incident");
        static final Key<Kind> KIND = Key.of("kind", new Choice<>(Spellings.KIND), "What sort of thing is reported.");
        static final Key<SeverityLevel> SEVERITY = Key.<SeverityLevel>of(
                        "severity", new Type.Severity(), "How bad it was: one of the site's severities.")
                .labelled("severity", "severity level", "incident severity", "sev");
        static final Key<Impact> IMPACT = Key.of("impact", new Choice<>(Spellings.IMPACT), "How much users felt.");
        static final Key<Type.Standing.Both> STATUS = Key.<Type.Standing.Both>of(
                        "status", new Type.Standing(), "Where the incident stands.")
                .labelled("status", "incident status", "current status");
        static final Key<List<String>> SERVICES = Key.of(
                        "services", new Words(Separators.COMMAS), "The services that were affected, by their ids.")
                .or("affected", "affected_services", "affected_systems", "affected_components")
                .labelled(
                        "services",
                        "affected services",
                        "services affected",
                        "impacted services",
                        "services impacted",
                        "affected service",
                        "service",
                        "affected systems",
                        "systems affected",
                        "impacted systems",
                        "systems impacted",
                        "systems",
                        "affected components",
                        "components affected",
                        "impacted components",
                        "components");
        static final Key<List<String>> REGIONS = Key.of("regions", new Words(Separators.COMMAS), "Where it was felt.");
        static final Key<ZoneId> TIMEZONE =
                Key.of("timezone", new Type.Zone(), "The zone of times that are written without one.");
        static final Key<Fields> TIMES = Key.of(
                "times",
                new Mapping(Times.KEYS, Optional.empty(), "{started: 2022-12-13 18:52, resolved: 2022-12-13 19:16}"),
                "The key moments; each may also be marked in the timeline.");
        static final Key<String> DURATION =
                Key.of("duration", new Text("47 minutes"), "How long it took, in the report's own words.");
        static final Key<Fields> DETECTION = Key.<Fields>of(
                        "detection",
                        new Mapping(
                                Detection.KEYS, Optional.of(Detection.SIGNAL), "{by: alert, signal: disk almost full}"),
                        "Who or what noticed.")
                .or("detected_by")
                .labelled("detected by", "detection", "detection method", "how detected");
        static final Key<Fields> TRIGGER = Key.of(
                "trigger",
                new Mapping(Trigger.KEYS, Optional.of(Trigger.TEXT), "{type: expiry, text: The certificate ran out}"),
                "What set it off.");
        static final Key<List<Fields>> CAUSES = Key.of(
                "causes",
                new ListOf<>(
                        new Mapping(Cause.KEYS, Optional.of(Cause.TEXT), "{category: network, text: A loose cable}")),
                "Why it could happen.");
        static final Key<List<List<Inline>>> CONTRIBUTING =
                Key.of("contributing", new ListOf<>(new Prose()), "What made it worse, or likely.");
        static final Key<List<Byline.Name>> AUTHORS = Key.of(
                        "authors", new Type.People(), "Who wrote the report: names, handles, or mappings.")
                .or("author")
                .labelled(
                        "author",
                        "authors",
                        "author(s)",
                        "written by",
                        "created by",
                        "prepared by",
                        "report author",
                        "postmortem owner",
                        "report owner");
        static final Key<List<Fields>> TIMELINE = Key.of(
                "timeline",
                new ListOf<>(new Mapping(
                        TimelineEntry.KEYS, Optional.of(TimelineEntry.TEXT), "{at: 18:53, text: First report}")),
                "What happened, in order; goes before a timeline in the text.");
        static final Key<List<Fields>> ACTIONS = Key.of(
                        "actions",
                        new ListOf<>(new Mapping(
                                Action.KEYS,
                                Optional.of(Action.TEXT),
                                "{text: Watch the disk, owner: \"@nova\", due: 2022-12-20}")),
                        "What is promised; goes before a list in the text.")
                .or("action_items", "follow_ups", "corrective_actions", "next_steps");
        static final Key<Fields> LESSONS = Key.of(
                "lessons",
                new Mapping(Lesson.KEYS, Optional.empty(), "{well: [...], poorly: [...], lucky: [...]}"),
                "What went well, what went poorly, where luck helped.");
        static final Key<List<Fields>> RELATED = Key.of(
                "related",
                new ListOf<>(new Mapping(
                        Relative.KEYS, Optional.of(Relative.ID), "{id: INC-2022-013, relation: same_cause}")),
                "Other reports that this one has to do with.");
        static final Key<List<Fields>> UPDATES = Key.of(
                "updates",
                new ListOf<>(
                        new Mapping(Update.KEYS, Optional.empty(), "{at: 2023-01-02, text: Corrected the end time}")),
                "Changes since the report came out.");
        static final Key<Fields> DOCUMENT = Key.of(
                "document",
                new Mapping(DocumentInfo.KEYS, Optional.of(DocumentInfo.STATUS), "{status: final}"),
                "Where the report itself stands.");
        static final Key<List<String>> TAGS =
                Key.of("tags", new Words(Separators.COMMAS_OR_BLANKS), "Words to find it by.");
        static final Key<List<String>> CATEGORIES = Key.of(
                        "categories", new Words(Separators.COMMAS_OR_BLANKS), "Tags, as other tools call them.")
                .or("category");
        static final Key<List<String>> ALIASES = Key.of(
                        "aliases", new ListOf<>(new Text("/old/path/")), "Paths that lead here from an earlier site.")
                .or("redirect_from");
        static final Key<Type.Publication.Said> PUBLISHED = Key.<Type.Publication.Said>of(
                        "published", new Type.Publication(), "The day the report came out; in Jekyll, whether it did.")
                .or("publishDate", "pubDate")
                .labelled("published", "published on", "date published", "publication date");
        static final Key<String> LANGUAGE = Key.of(
                        "lang",
                        new Type.Language(),
                        "The language of the report, as a BCP 47 tag, where it is not the site's.")
                .or("language");
        static final Key<LocalDate> MODIFIED = Key.of(
                        "lastmod", new Day(), "The day the report was last changed, as in Hugo.")
                .or("modified_at", "last_modified_at", "lastUpdated", "updated")
                .labelled("last modified", "last updated", "last update", "last edited");
        static final Key<Boolean> DRAFT = Key.<Boolean>of(
                        "draft", new Type.Flag(), "Whether the report is a draft, as in Hugo.")
                .labelled("draft");
        static final Key<String> LINK_TITLE =
                Key.of("linkTitle", new Text("\"Full disk\""), "A short title, as in Hugo, where there is no title.");
        static final Key<Boolean> RESOLVED = Key.of("resolved", new Type.Flag(), "Whether it is over, as in cState.");
        static final Key<WrittenTime> RESOLVED_WHEN =
                Key.of("resolvedWhen", new Time(), "When it was over, as in cState.");
        static final Key<WrittenTime> STARTED_AT = Key.<WrittenTime>of(
                        "started_at", new Time(), "When it began, where 'times' does not say so.")
                .or("started", "start_time", "start");
        static final Key<WrittenTime> DETECTED_AT = Key.<WrittenTime>of(
                        "detected_at", new Time(), "When it was noticed, where 'times' does not say so.")
                .or("detected");
        static final Key<WrittenTime> ENDED_AT = Key.<WrittenTime>of(
                        "ended_at", new Time(), "When its impact ended, where 'times' does not say so.")
                .or("end_time", "mitigated_at", "mitigated", "end");
        static final Key<WrittenTime> RESOLVED_AT = Key.<WrittenTime>of(
                        "resolved_at", new Time(), "When systems were back to normal, where 'times' does not say so.")
                .or("resolved_on");

        static final KeySet KEYS = KeySet.of(
                        "front matter",
                        ID,
                        TITLE,
                        SUMMARY,
                        DATE,
                        KIND,
                        SEVERITY,
                        IMPACT,
                        STATUS,
                        SERVICES,
                        REGIONS,
                        TIMEZONE,
                        TIMES,
                        DURATION,
                        DETECTION,
                        TRIGGER,
                        CAUSES,
                        CONTRIBUTING,
                        AUTHORS,
                        TIMELINE,
                        ACTIONS,
                        LESSONS,
                        RELATED,
                        UPDATES,
                        DOCUMENT,
                        TAGS,
                        ALIASES,
                        LANGUAGE,
                        PUBLISHED,
                        MODIFIED,
                        SLUG,
                        CATEGORIES,
                        DRAFT,
                        LINK_TITLE,
                        RESOLVED,
                        RESOLVED_WHEN,
                        STARTED_AT,
                        DETECTED_AT,
                        ENDED_AT,
                        RESOLVED_AT)
                .besides(OTHER_TOOLS);

        private Report() {}
    }

    /** {@code times}: one key a milestone. */
    static final class Times {
        private static final List<String> TROUBLE =
                List.of("", "incident", "outage", "impact", "downtime", "disruption", "issue", "problem");
        private static final Map<Milestone, Key<WrittenTime>> ALL = all();
        static final KeySet KEYS = KeySet.of("times", List.copyOf(ALL.values()));

        private Times() {}

        static Key<WrittenTime> of(Milestone milestone) {
            return ALL.get(milestone);
        }

        private static Map<Milestone, Key<WrittenTime>> all() {
            Map<Milestone, Key<WrittenTime>> keys = new EnumMap<>(Milestone.class);
            for (Milestone milestone : Milestone.values()) {
                keys.put(
                        milestone,
                        Key.<WrittenTime>of(milestone.key(), new Time(), about(milestone))
                                .labelled(labels(milestone)));
            }
            return keys;
        }

        /** What a time at the head of a body is called, of which x is the trouble or nothing. */
        private static String[] labels(Milestone milestone) {
            Stream<String> labels = switch (milestone) {
                case STARTED ->
                    Stream.of(
                            "x start",
                            "x starts",
                            "x started",
                            "x started at",
                            "x began",
                            "x start time",
                            "start of x",
                            "time started");
                case DETECTED ->
                    Stream.of(
                            "x detected",
                            "x detected at",
                            "x discovered",
                            "first detected",
                            "time detected",
                            "date/time detected");
                case ACKNOWLEDGED -> Stream.of("x acknowledged", "x acknowledged at");
                case DECLARED -> Stream.of("x declared", "x declared at");
                case MITIGATED ->
                    Stream.of(
                            "x end",
                            "x ends",
                            "x ended",
                            "x end time",
                            "end of x",
                            "x mitigated",
                            "x ended at",
                            "x mitigated at");
                case RESOLVED -> Stream.of("x resolved", "x resolved at", "time resolved", "date/time resolved");
                default -> Stream.empty();
            };
            return labels.flatMap(label -> TROUBLE.stream().map(noun -> label.replace("x", noun)))
                    .distinct()
                    .toArray(String[]::new);
        }

        private static String about(Milestone milestone) {
            return switch (milestone) {
                case INTRODUCED -> "The latent condition entered production.";
                case STARTED -> "Users began to feel it.";
                case DETECTED -> "Somebody or something noticed.";
                case ACKNOWLEDGED -> "Somebody took it on.";
                case DECLARED -> "It was called an incident.";
                case COMMUNICATED -> "The first public notice.";
                case ESCALATED -> "More people were called.";
                case IDENTIFIED -> "The cause was known.";
                case MITIGATED -> "Users felt it no longer.";
                case RESOLVED -> "Systems were back to normal.";
                case REOPENED -> "It came back.";
                case CLOSED -> "Nothing was left to do.";
            };
        }
    }

    static final class Detection {
        static final Key<DetectedBy> BY =
                Key.of("by", new Choice<>(Spellings.DETECTED_BY), "Who or what noticed first.");
        static final Key<String> SIGNAL = Key.of("signal", new Text("slow responses"), "What was noticed.");
        static final KeySet KEYS = KeySet.of("detection", BY, SIGNAL);

        private Detection() {}
    }

    static final class Trigger {
        static final Key<TriggerType> TYPE = Key.of(
                "type", new Choice<>(Spellings.TRIGGER), "The kind of trigger (Google SRE workbook, table C-1).");
        static final Key<List<Inline>> TEXT = Key.of("text", new Prose(), "What set it off, in words.");
        static final KeySet KEYS = KeySet.of("trigger", TYPE, TEXT);

        private Trigger() {}
    }

    static final class Cause {
        static final Key<CauseCategory> CATEGORY = Key.of(
                "category", new Choice<>(Spellings.CAUSE), "Where the cause lay (Google SRE workbook, table C-2).");
        static final Key<List<Inline>> TEXT = Key.of("text", new Prose(), "The cause, in words.");
        static final KeySet KEYS = KeySet.of("a cause", CATEGORY, TEXT);

        private Cause() {}
    }

    static final class Author {
        static final Key<String> NAME = Key.of("name", new Text("Nova"), "The name to be shown.");
        static final Key<String> HANDLE = Key.of("handle", new Text("\"@nova\""), "The name in chats and trackers.");
        static final Key<String> URL = Key.of("url", new Text("https://example.org/nova"), "A page about the person.")
                .or("homepage", "page");
        static final KeySet KEYS = KeySet.of("an author", NAME, HANDLE, URL)
                .besides(List.of(new ForeignKeys(
                        "Docusaurus, MkDocs",
                        List.of(
                                "title",
                                "email",
                                "image_url",
                                "imageURL",
                                "image",
                                "avatar",
                                "description",
                                "bio",
                                "socials",
                                "key",
                                "slug",
                                "twitter",
                                "github"))));

        private Author() {}
    }

    static final class TimelineEntry {
        static final Key<WrittenTime> AT = Key.of("at", new Time(), "When it happened.");
        static final Key<List<Inline>> TEXT = Key.of("text", new Prose(), "What happened.");
        static final Key<List<String>> ACTOR =
                Key.of("actor", new Words(Separators.COMMAS), "Who did it.").or("actors");
        static final Key<Milestone> IS = Key.of("is", new Choice<>(Spellings.MILESTONE), "Which key moment it is.");
        static final Key<String> PHASE =
                Key.of("phase", new Text("detection"), "The stretch of the incident it is in.");
        static final KeySet KEYS = KeySet.of("a timeline entry", AT, TEXT, ACTOR, IS, PHASE)
                .needing(AT)
                .needing(TEXT, IS);

        private TimelineEntry() {}
    }

    static final class Action {
        static final Key<String> ID = Key.of("id", new Text("A1"), "A short name that never changes.");
        static final Key<List<Inline>> TEXT =
                Key.of("text", new Prose(), "What is to be done.").or("action", "task", "title", "item", "todo");
        static final Key<ActionType> TYPE = Key.of(
                        "type", new Choice<>(Spellings.ACTION_TYPE), "What it does against the next incident.")
                .or("category", "kind");
        static final Key<ActionStatus> STATUS = Key.of(
                        "status", new Choice<>(Spellings.ACTION_STATUS), "Where it stands.")
                .or("state");
        static final Key<String> OWNER = Key.of("owner", new Text("\"@nova\""), "Who does it.")
                .or("assignee", "assigned_to", "responsible", "dri", "who", "team");
        static final Key<Priority> PRIORITY = Key.of(
                        "priority", new Choice<>(Spellings.PRIORITY), "How pressing it is.")
                .or("prio", "urgency");
        static final Key<WrittenTime> DUE = Key.of("due", new Time(), "The day by which it is to be done.")
                .or("due_date", "due_by", "deadline", "eta", "target_date");
        static final Key<LocalDate> DONE = Key.of("done", new Day(), "The day on which it was done.")
                .or("done_on", "completed_on", "closed_on", "date_completed");
        static final Key<String> LINK = Key.of("link", new Text("https://example.org/12"), "Where it is tracked.")
                .or("ticket", "issue", "bug", "url", "pr", "jira", "tracking");
        static final KeySet KEYS = KeySet.of("an action", ID, TEXT, TYPE, STATUS, OWNER, PRIORITY, DUE, DONE, LINK)
                .needing(TEXT);

        private Action() {}
    }

    static final class Lesson {
        static final Key<List<List<Inline>>> WELL = Key.of("well", new ListOf<>(new Prose()), "What went well.");
        static final Key<List<List<Inline>>> POORLY = Key.of("poorly", new ListOf<>(new Prose()), "What went poorly.");
        static final Key<List<List<Inline>>> LUCKY =
                Key.of("lucky", new ListOf<>(new Prose()), "Where those concerned were lucky.");
        static final KeySet KEYS = KeySet.of("lessons", WELL, POORLY, LUCKY);

        private Lesson() {}
    }

    static final class Relative {
        static final Key<String> ID = Key.of("id", new Text("INC-2022-013"), "The other report's id.");
        static final Key<Relation> RELATION =
                Key.of("relation", new Choice<>(Spellings.RELATION), "How this report relates to that one.");
        static final KeySet KEYS = KeySet.of("a related report", ID, RELATION).needing(ID);

        private Relative() {}
    }

    static final class Update {
        static final Key<LocalDate> AT = Key.of("at", new Day(), "The day of the change.");
        static final Key<List<Inline>> TEXT = Key.of("text", new Prose(), "What was changed.");
        static final KeySet KEYS = KeySet.of("an update", AT, TEXT).needing(AT).needing(TEXT);

        private Update() {}
    }

    static final class DocumentInfo {
        static final Key<DocumentStatus> STATUS =
                Key.of("status", new Choice<>(Spellings.DOCUMENT_STATUS), "Where the report itself stands.");
        static final KeySet KEYS = KeySet.of("document", STATUS);

        private DocumentInfo() {}
    }

    /** Front matter of a plain page: that of a report may stand there too, and is let be. */
    static final class Page {
        static final KeySet KEYS = KeySet.of("front matter", Report.TITLE, Report.SUMMARY, Report.LINK_TITLE)
                .besides(Stream.concat(
                                Stream.of(new ForeignKeys(
                                        "reports",
                                        Report.KEYS.keys().stream()
                                                .flatMap(key -> key.names().stream())
                                                .toList())),
                                OTHER_TOOLS.stream())
                        .toList());

        private Page() {}
    }

    /** {@code site.yaml}. */
    static final class SiteFile {
        static final Key<String> TITLE = Key.of("title", new Text("The Saltmere Record"), "The name of the site.");
        static final Key<String> DESCRIPTION =
                Key.of("description", new Text("What went wrong, and what was learnt."), "The site in one sentence.");
        static final Key<String> MOTTO =
                Key.of("motto", new Text("Written down since 2019"), "A few words beside the name of the site.");
        static final Key<String> FOOTER =
                Key.of("footer", new Text("Harbour House, Saltmere"), "What stands at the foot of every page.");
        static final Key<Fields> ORGANISATION = Key.<Fields>of(
                        "organisation",
                        new Mapping(
                                Organisation.KEYS,
                                Optional.of(Organisation.NAME),
                                "{name: Saltmere Ferries, url: https://example.org/}"),
                        "Whose incidents these are.")
                .or("organization");
        static final Key<String> BASE_URL =
                Key.of("base_url", new Type.WebFolder(), "Where the site is published; feeds need it.");
        static final Key<String> LANGUAGE = Key.of(
                "language",
                new Type.Language(),
                "The language of the pages, and of reports that name no other, as a BCP 47 tag.");
        static final Key<ZoneId> TIMEZONE =
                Key.of("timezone", new Type.Zone(), "The zone of times that are written without one.");
        static final Key<List<Fields>> SERVICES = Key.of(
                "services",
                new ListOf<>(new Mapping(Service.KEYS, Optional.of(Service.ID), "{id: web, name: The website}")),
                "The services that incidents happen to.");
        static final Key<List<Fields>> PEOPLE = Key.of(
                "people",
                new ListOf<>(new Mapping(Member.KEYS, Optional.of(Member.HANDLE), "{handle: \"@nova\", name: Nova}")),
                "The people whom reports name.");
        static final Key<List<Fields>> SEVERITIES = Key.of(
                "severities",
                new ListOf<>(new Mapping(Severity.KEYS, Optional.of(Severity.ID), "{id: SEV1, name: Critical}")),
                "The severities, worst first.");
        static final Key<Fields> SYNONYMS = Key.<Fields>of(
                        "synonyms",
                        new Mapping(Synonyms.KEYS, Optional.empty(), "{timeline: [Ablauf]}"),
                        "More headings for each kind of section.")
                .or("sections");
        static final Key<Fields> FEED =
                Key.of("feed", new Mapping(Feed.KEYS, Optional.empty(), "{items: 20}"), "What feeds hold.");
        static final Key<Fields> CHECKS = Key.of(
                "checks",
                new Mapping(Checks.KEYS, Optional.empty(), "{levels: {action-without-owner: error}}"),
                "Which findings count, and how much.");
        static final Key<Fields> PRINT = Key.of(
                "print",
                new Mapping(Print.KEYS, Optional.empty(), "{paper: A4, order: newest}"),
                "How print views are made.");
        static final Key<Fields> PDF = Key.of(
                "pdf",
                new Mapping(Pdf.KEYS, Optional.of(Pdf.BOOKS), "{books: true, archive: true}"),
                "Whether print views are made into PDFs as well.");
        static final KeySet KEYS = KeySet.of(
                "site.yaml",
                TITLE,
                DESCRIPTION,
                MOTTO,
                FOOTER,
                ORGANISATION,
                BASE_URL,
                LANGUAGE,
                TIMEZONE,
                SERVICES,
                PEOPLE,
                SEVERITIES,
                SYNONYMS,
                FEED,
                PRINT,
                PDF,
                CHECKS);

        private SiteFile() {}
    }

    static final class Organisation {
        static final Key<String> NAME = Key.of("name", new Text("Saltmere Ferries"), "Its name.");
        static final Key<String> URL = Key.of("url", new Text("https://example.org/"), "Its own site.");
        static final KeySet KEYS = KeySet.of("organisation", NAME, URL).needing(NAME);

        private Organisation() {}
    }

    static final class Service {
        static final Key<String> ID = Key.of("id", new Text("web"), "The name by which reports call it.");
        static final Key<String> NAME = Key.of("name", new Text("The website"), "The name to be shown.");
        static final Key<String> DESCRIPTION =
                Key.of("description", new Text("What visitors see."), "What it does, in one sentence.");
        static final Key<String> URL = Key.of("url", new Text("https://example.org/web"), "A page about it.");
        static final KeySet KEYS =
                KeySet.of("a service", ID, NAME, DESCRIPTION, URL).needing(ID);

        private Service() {}
    }

    static final class Member {
        static final Key<String> HANDLE =
                Key.of("handle", new Text("\"@nova\""), "The name by which reports call the person.");
        static final Key<String> NAME = Key.of("name", new Text("Nova"), "The name to be shown.");
        static final Key<String> URL = Key.of("url", new Text("https://example.org/nova"), "A page about the person.");
        static final Key<Boolean> PRIVATE =
                Key.of("private", new Type.Flag(), "Whether the person's name must not be published.");
        static final KeySet KEYS =
                KeySet.of("a person", HANDLE, NAME, URL, PRIVATE).needing(HANDLE);

        private Member() {}
    }

    static final class Severity {
        static final Key<String> ID = Key.of("id", new Text("SEV1"), "The word that reports use.");
        static final Key<String> NAME = Key.of("name", new Text("Critical"), "The name to be shown.");
        static final Key<String> DESCRIPTION =
                Key.of("description", new Text("Nobody can work."), "When it applies, in one sentence.");
        static final Key<List<String>> ALIASES =
                Key.of("aliases", new Words(Separators.COMMAS), "Other words that mean it.");
        static final KeySet KEYS =
                KeySet.of("a severity", ID, NAME, DESCRIPTION, ALIASES).needing(ID);

        private Severity() {}
    }

    /** {@code synonyms}: more headings that announce a kind of section. */
    static final class Synonyms {
        static final Key<List<String>> TIMELINE = headings("timeline", "Headings of timelines.");
        static final Key<List<String>> ACTIONS = headings("actions", "Headings of action items.");
        static final Key<List<String>> WELL = headings("well", "Headings of what went well.");
        static final Key<List<String>> POORLY = headings("poorly", "Headings of what went poorly.");
        static final Key<List<String>> LUCKY = headings("lucky", "Headings of where luck helped.");
        static final List<Key<List<String>>> ALL = List.of(TIMELINE, ACTIONS, WELL, POORLY, LUCKY);
        static final KeySet KEYS = KeySet.of("synonyms", TIMELINE, ACTIONS, WELL, POORLY, LUCKY);

        private Synonyms() {}

        private static Key<List<String>> headings(String name, String about) {
            return Key.of(name, new ListOf<>(new Text("Ablauf")), about);
        }
    }

    static final class Feed {
        static final Key<Integer> ITEMS = Key.of("items", new Count(1000), "How many reports a feed holds at most.");
        static final Key<String> ID = Key.of(
                "id",
                new Text("incidents.saltmere.example"),
                "A name in all ids of feeds and calendar that no other site has; it stays when the site moves.");
        static final KeySet KEYS = KeySet.of("feed", ITEMS, ID);

        private Feed() {}
    }

    static final class Checks {
        static final Key<List<Type.Named<Level>>> LEVELS =
                Key.of("levels", new MapOf<>(new Type.Weight(), "action-without-owner"), "How much a rule weighs.");
        static final Key<List<Type.Named<List<Type.Named<Level>>>>> FOLDERS = Key.of(
                "folders",
                new MapOf<>(new MapOf<>(new Type.Weight(), "action-without-owner"), "archive"),
                "How much a rule weighs below a folder.");
        static final Key<Fields> LEAKS = Key.of(
                "leaks",
                new Mapping(Leaks.KEYS, Optional.empty(), "{hosts: [.corp.example]}"),
                "What is secret here, and what is not.");
        static final KeySet KEYS = KeySet.of("checks", LEVELS, FOLDERS, LEAKS);

        private Checks() {}
    }

    static final class Leaks {
        static final Key<List<String>> HOSTS =
                Key.of("hosts", new ListOf<>(new Text(".corp.example")), "Endings of internal host names.");
        static final Key<List<String>> IDENTIFIERS =
                Key.of("identifiers", new ListOf<>(new Type.Identifiers()), "Patterns of what names a user.");
        static final Key<List<String>> MAIL_DOMAINS =
                Key.of("mail_domains", new ListOf<>(new Type.MailDomain()), "Mail to these may be published.");
        static final Key<List<Fields>> ALLOW = Key.of(
                "allow",
                new ListOf<>(new Mapping(
                        Allowed.KEYS,
                        Optional.empty(),
                        "{rule: leaked-address, value: 203.0.114.7, reason: Our public resolver}")),
                "Single values that may be published.");
        static final KeySet KEYS = KeySet.of("leaks", HOSTS, IDENTIFIERS, MAIL_DOMAINS, ALLOW);

        private Leaks() {}
    }

    static final class Allowed {
        static final Key<String> RULE =
                Key.of("rule", new Text("leaked-address"), "The rule that takes the value for a leak.");
        static final Key<String> VALUE =
                Key.of("value", new Text("203.0.114.7"), "The value, or sha256: and the hash of its bytes.");
        static final Key<String> REASON = Key.of("reason", new Text("Our public resolver"), "Why it may be published.");
        static final Key<LocalDate> UNTIL = Key.of("until", new Day(), "The last day on which it may.");
        static final KeySet KEYS = KeySet.of("an allowed value", RULE, VALUE, REASON, UNTIL)
                .needing(RULE)
                .needing(VALUE)
                .needing(REASON);

        private Allowed() {}
    }

    static final class Print {
        static final Key<Printing.Order> ORDER =
                Key.of("order", new Choice<>(Spellings.PRINT_ORDER), "Which report comes first.");
        static final Key<Printing.Paper> PAPER =
                Key.of("paper", new Choice<>(Spellings.PAPER), "The size of the paper.");
        static final Key<Printing.Start> START = Key.of(
                "start", new Choice<>(Spellings.PRINT_START), "Whether each report starts on a right-hand page.");
        static final Key<Integer> LIMIT = Key.of(
                "limit", new Count(100_000), "How many reports one page holds; larger sets are divided by year.");
        static final Key<String> VERSION =
                Key.of("version", new Text("\"2025.46\""), "The content's version, for the cover.");
        static final KeySet KEYS = KeySet.of("print", ORDER, PAPER, START, LIMIT, VERSION);

        private Print() {}
    }

    static final class Pdf {
        static final Key<Boolean> BOOKS = Key.of("books", new Type.Flag(), "Whether there are PDFs.");
        static final Key<Boolean> ARCHIVE =
                Key.of("archive", new Type.Flag(), "Whether they conform to PDF/A-2, for an archive.");
        static final Key<List<String>> FONTS = Key.of(
                "fonts",
                new ListOf<>(new Text("fonts/NotoSansJP.ttf")),
                "TrueType fonts for scripts beyond Latin, Greek and Cyrillic.");
        static final KeySet KEYS = KeySet.of("pdf", BOOKS, ARCHIVE, FONTS);

        private Pdf() {}
    }

    /** Keys that say something to other tools and nothing to us. */
    private static final List<ForeignKeys> OTHER_TOOLS = List.of(
            new ForeignKeys(
                    "Hugo",
                    List.of(
                            "build",
                            "_build",
                            "byline",
                            "cascade",
                            "expiryDate",
                            "featured",
                            "featured_image",
                            "github_url",
                            "headless",
                            "hide_feedback",
                            "hide_summary",
                            "images",
                            "isCJKLanguage",
                            "keywords",
                            "layout",
                            "markup",
                            "math",
                            "menu",
                            "menus",
                            "no_list",
                            "outputs",
                            "params",
                            "resources",
                            "series",
                            "show_comments",
                            "showtoc",
                            "simple_list",
                            "sitemap",
                            "toc",
                            "toc_hide",
                            "translationKey",
                            "type",
                            "url",
                            "videos",
                            "audio",
                            "weight")),
            new ForeignKeys(
                    "Jekyll",
                    List.of(
                            "author_profile",
                            "canonical_url",
                            "classes",
                            "comments",
                            "excerpt_separator",
                            "grand_parent",
                            "has_children",
                            "has_toc",
                            "header",
                            "nav",
                            "nav_exclude",
                            "nav_order",
                            "parent",
                            "permalink",
                            "pin",
                            "redirect_to",
                            "ref",
                            "render_with_liquid",
                            "search_exclude",
                            "share",
                            "sidebar",
                            "subtitle",
                            "toc_sticky")),
            new ForeignKeys(
                    "MkDocs",
                    List.of(
                            "boost",
                            "cover",
                            "hide",
                            "icon",
                            "image",
                            "links",
                            "readtime",
                            "search",
                            "social",
                            "template",
                            "thumbnail")),
            new ForeignKeys(
                    "Docusaurus",
                    List.of(
                            "custom_edit_url",
                            "displayed_sidebar",
                            "hide_reading_time",
                            "hide_table_of_contents",
                            "hide_title",
                            "last_update",
                            "pagination_label",
                            "pagination_next",
                            "pagination_prev",
                            "parse_number_prefixes",
                            "sidebar_class_name",
                            "sidebar_custom_props",
                            "sidebar_label",
                            "sidebar_position",
                            "toc_max_heading_level",
                            "toc_min_heading_level",
                            "unlisted",
                            "wrapperClassName")),
            new ForeignKeys(
                    "Zola",
                    List.of(
                            "extra",
                            "generate_feeds",
                            "in_search_index",
                            "insert_anchor_links",
                            "page_template",
                            "paginate_by",
                            "path",
                            "render",
                            "sort_by",
                            "taxonomies",
                            "transparent")),
            new ForeignKeys("cState", List.of("informational", "pin", "section")),
            new ForeignKeys(
                    "Astro, Eleventy, VitePress, Obsidian",
                    List.of(
                            "created",
                            "cssclasses",
                            "editLink",
                            "eleventyExcludeFromCollections",
                            "eleventyNavigation",
                            "head",
                            "hero",
                            "navbar",
                            "next",
                            "outline",
                            "pageClass",
                            "prev",
                            "publish",
                            "tableOfContents")));
}
