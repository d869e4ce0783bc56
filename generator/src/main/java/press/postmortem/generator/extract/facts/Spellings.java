package press.postmortem.generator.extract.facts;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import press.postmortem.generator.incident.Status;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.incident.TriggerType;

/**
 * The words that people write for the values of an enum: the value's own, and others that mean the same. Case, blanks and
 * punctuation don't count: {@code In progress}, {@code in-progress} and {@code in_progress} are one word.
 */
public final class Spellings<E extends Enum<E> & Term> {
    public static final Spellings<Kind> KIND = of("kind", Kind.values())
            .also(Kind.INCIDENT, "outage")
            .also(Kind.SECURITY, "security incident", "breach", "vulnerability")
            .also(Kind.NEAR_MISS, "close call")
            .also(Kind.MAINTENANCE, "planned maintenance")
            .also(Kind.EXERCISE, "drill", "game day");

    public static final Spellings<Impact> IMPACT = of("impact", Impact.values())
            .also(Impact.NONE, "no impact")
            .also(Impact.MINOR, "low", "small")
            .also(Impact.MAJOR, "high", "medium", "partial outage")
            .also(Impact.CRITICAL, "full outage", "severe");

    public static final Spellings<Status> STATUS = of("status", Status.values())
            .also(Status.INVESTIGATING, "open", "ongoing", "active")
            .also(Status.MONITORING, "mitigated", "watching")
            .also(Status.RESOLVED, "fixed", "closed", "solved", "over", "recovered", "restored", "remediated")
            .also(Status.CANCELLED, "canceled", "false alarm");

    public static final Spellings<DocumentStatus> DOCUMENT_STATUS = of("document status", DocumentStatus.values())
            .also(DocumentStatus.DRAFT, "wip", "work in progress")
            .also(
                    DocumentStatus.REVIEW,
                    "in review",
                    "under review",
                    "ready for review",
                    "pending review",
                    "awaiting review")
            .also(DocumentStatus.PRELIMINARY, "interim")
            .also(
                    DocumentStatus.FINAL,
                    "published",
                    "complete",
                    "completed",
                    "approved",
                    "reviewed",
                    "finalized",
                    "finalised",
                    "frozen")
            .also(DocumentStatus.WITHDRAWN, "retracted");

    public static final Spellings<DetectedBy> DETECTED_BY = of("source of detection", DetectedBy.values())
            .also(DetectedBy.ALERT, "alerting", "alarm", "pager")
            .also(DetectedBy.MONITORING, "dashboard")
            .also(DetectedBy.USER_REPORT, "user", "users", "customer", "customers", "customer report")
            .also(DetectedBy.EMPLOYEE, "staff", "engineer", "internal")
            .also(DetectedBy.PARTNER, "vendor", "supplier", "researcher");

    public static final Spellings<TriggerType> TRIGGER = of("trigger type", TriggerType.values())
            .also(TriggerType.BINARY_PUSH, "deployment", "deploy", "release")
            .also(TriggerType.CONFIGURATION_PUSH, "config push", "configuration change", "config change")
            .also(TriggerType.USER_BEHAVIOR_CHANGE, "user behaviour change")
            .also(TriggerType.EXPIRY, "expiration")
            .also(TriggerType.CAPACITY_MANAGEMENT, "capacity");

    public static final Spellings<CauseCategory> CAUSE = of("cause category", CauseCategory.values())
            .also(CauseCategory.COMPLEX_SYSTEM_BEHAVIORS, "complex system behaviours")
            .also(CauseCategory.THIRD_PARTY, "vendor", "provider");

    public static final Spellings<Milestone> MILESTONE = of("milestone", Milestone.values())
            .also(Milestone.STARTED, "start", "began")
            .also(Milestone.DETECTED, "detection", "noticed")
            .also(Milestone.ACKNOWLEDGED, "acked")
            .also(Milestone.RESOLVED, "fixed");

    public static final Spellings<ActionType> ACTION_TYPE = of("action type", ActionType.values())
            .also(ActionType.PREVENT, "prevention", "preventative", "preventive")
            .also(ActionType.MITIGATE, "mitigation", "mitigative")
            .also(ActionType.DETECT, "detection", "monitoring", "alerting")
            .also(ActionType.REPAIR, "fix", "corrective", "bug")
            .also(ActionType.INVESTIGATE, "investigation", "research")
            .also(ActionType.PROCESS, "documentation", "docs", "training");

    public static final Spellings<ActionStatus> ACTION_STATUS = of("action status", ActionStatus.values())
            .also(ActionStatus.OPEN, "todo", "new", "planned", "pending", "not started", "backlog", "outstanding")
            .also(
                    ActionStatus.IN_PROGRESS,
                    "wip",
                    "doing",
                    "started",
                    "ongoing",
                    "underway",
                    "in review",
                    "partially done")
            .also(ActionStatus.BLOCKED, "waiting", "on hold")
            .also(
                    ActionStatus.DONE,
                    "complete",
                    "completed",
                    "closed",
                    "finished",
                    "fixed",
                    "resolved",
                    "merged",
                    "shipped",
                    "implemented")
            .also(
                    ActionStatus.WONT_DO,
                    "wont fix",
                    "won't fix",
                    "will not do",
                    "not planned",
                    "rejected",
                    "declined",
                    "dropped",
                    "cancelled",
                    "canceled",
                    "abandoned")
            .also(ActionStatus.SUPERSEDED, "replaced", "obsolete", "duplicate");

    public static final Spellings<Priority> PRIORITY = of("priority", Priority.values())
            .also(Priority.URGENT, "p0", "critical", "highest", "immediate")
            .also(Priority.HIGH, "p1")
            .also(Priority.MEDIUM, "p2", "normal", "moderate")
            .also(Priority.LOW, "p3", "p4", "lowest");

    public static final Spellings<Relation> RELATION = of("relation", Relation.values())
            .also(Relation.DUPLICATE_OF, "duplicate", "duplicates")
            .also(Relation.FOLLOWS, "followed", "after")
            .also(Relation.RECURRENCE_OF, "recurrence", "repeats");

    public static final Spellings<Printing.Order> PRINT_ORDER = of("order", Printing.Order.values())
            .also(Printing.Order.NEWEST, "newest first", "latest")
            .also(Printing.Order.OLDEST, "oldest first", "earliest");

    public static final Spellings<Printing.Paper> PAPER =
            of("paper", Printing.Paper.values()).also(Printing.Paper.LETTER, "US Letter");

    public static final Spellings<Printing.Start> PRINT_START =
            of("start", Printing.Start.values()).also(Printing.Start.RECTO, "right", "right-hand page");

    private final String name;
    private final List<E> values;
    private final Map<String, E> words;
    private final Map<String, E> folded = new HashMap<>();

    private Spellings(String name, List<E> values, Map<String, E> words) {
        this.name = name;
        this.values = values;
        this.words = Collections.unmodifiableMap(words);
        words.forEach((word, value) -> folded.putIfAbsent(Folding.lettersAndDigits(word), value));
    }

    private static <E extends Enum<E> & Term> Spellings<E> of(String name, E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        Stream.of(values).forEach(value -> words.put(value.key(), value));
        return new Spellings<>(name, List.of(values), words);
    }

    private Spellings<E> also(E value, String... others) {
        Map<String, E> more = new LinkedHashMap<>(words);
        Stream.of(others).forEach(word -> more.put(word, value));
        return new Spellings<>(name, values, more);
    }

    /** The value that a word means; empty where it means none. */
    public Optional<E> find(String word) {
        return Optional.ofNullable(folded.get(Folding.lettersAndDigits(word)));
    }

    /** What the values are, as in {@code status}. */
    public String name() {
        return name;
    }

    /** The values' own words, in order. */
    public List<String> keys() {
        return values.stream().map(Term::key).toList();
    }

    /** Every word that is read, with what it means; the values' own first. */
    public Map<String, E> words() {
        return words;
    }

    /** For each of {@link #keys}, which other words are read as it. */
    List<String> abouts() {
        return values.stream().map(this::about).toList();
    }

    private String about(E value) {
        List<String> others = words.entrySet().stream()
                .filter(word -> word.getValue() == value && !word.getKey().equals(value.key()))
                .map(Map.Entry::getKey)
                .toList();
        return others.isEmpty() ? "" : "Read as well: " + String.join(", ", others) + ".";
    }

    @Override
    public String toString() {
        return name + keys();
    }
}
