package press.postmortem.generator.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.incident.Milestone;

/** What key moments are called: {@code First detected}, {@code OUTAGE BEGINS}, {@code We declare an incident}. */
final class MilestoneWords {
    private static final int LONGEST = 100;

    /**
     * Whole marks, normalised, without {@link #FILLERS}. A noun of {@link #TROUBLE} stands for {@code X}, one of {@link #SERVED} for
     * {@code Y}.
     */
    private static final Map<String, Milestone> MARKS = Map.ofEntries(
            Map.entry("x starts", Milestone.STARTED),
            Map.entry("x started", Milestone.STARTED),
            Map.entry("x start", Milestone.STARTED),
            Map.entry("x begins", Milestone.STARTED),
            Map.entry("x began", Milestone.STARTED),
            Map.entry("x occurs", Milestone.STARTED),
            Map.entry("x occurred", Milestone.STARTED),
            Map.entry("start of x", Milestone.STARTED),
            Map.entry("beginning of x", Milestone.STARTED),
            Map.entry("x introduced", Milestone.INTRODUCED),
            Map.entry("x detected", Milestone.DETECTED),
            Map.entry("x first detected", Milestone.DETECTED),
            Map.entry("x discovered", Milestone.DETECTED),
            Map.entry("first detected", Milestone.DETECTED),
            Map.entry("initial detection", Milestone.DETECTED),
            Map.entry("detected", Milestone.DETECTED),
            Map.entry("first alert", Milestone.DETECTED),
            Map.entry("alert fires", Milestone.DETECTED),
            Map.entry("alert fired", Milestone.DETECTED),
            Map.entry("alert received", Milestone.DETECTED),
            Map.entry("alert triggered", Milestone.DETECTED),
            Map.entry("alerts fire", Milestone.DETECTED),
            Map.entry("alerts fired", Milestone.DETECTED),
            Map.entry("alerts received", Milestone.DETECTED),
            Map.entry("alerts triggered", Milestone.DETECTED),
            Map.entry("first alert fires", Milestone.DETECTED),
            Map.entry("first alert fired", Milestone.DETECTED),
            Map.entry("first alert received", Milestone.DETECTED),
            Map.entry("first alert triggered", Milestone.DETECTED),
            Map.entry("x acknowledged", Milestone.ACKNOWLEDGED),
            Map.entry("acknowledged", Milestone.ACKNOWLEDGED),
            Map.entry("x declared", Milestone.DECLARED),
            Map.entry("incident opened", Milestone.DECLARED),
            Map.entry("incident created", Milestone.DECLARED),
            Map.entry("declared", Milestone.DECLARED),
            Map.entry("x escalated", Milestone.ESCALATED),
            Map.entry("escalated", Milestone.ESCALATED),
            Map.entry("identified", Milestone.IDENTIFIED),
            Map.entry("cause identified", Milestone.IDENTIFIED),
            Map.entry("cause found", Milestone.IDENTIFIED),
            Map.entry("root cause identified", Milestone.IDENTIFIED),
            Map.entry("root cause found", Milestone.IDENTIFIED),
            Map.entry("x identified", Milestone.IDENTIFIED),
            Map.entry("x mitigated", Milestone.MITIGATED),
            Map.entry("mitigated", Milestone.MITIGATED),
            Map.entry("x repaired", Milestone.MITIGATED),
            Map.entry("repaired", Milestone.MITIGATED),
            Map.entry("x ends", Milestone.MITIGATED),
            Map.entry("x ended", Milestone.MITIGATED),
            Map.entry("x end", Milestone.MITIGATED),
            Map.entry("x over", Milestone.MITIGATED),
            Map.entry("end of x", Milestone.MITIGATED),
            Map.entry("y restored", Milestone.MITIGATED),
            Map.entry("y recovered", Milestone.MITIGATED),
            Map.entry("y back", Milestone.MITIGATED),
            Map.entry("y back online", Milestone.MITIGATED),
            Map.entry("y back up", Milestone.MITIGATED),
            Map.entry("y back to normal", Milestone.MITIGATED),
            Map.entry("y returns to normal", Milestone.MITIGATED),
            Map.entry("y return to normal", Milestone.MITIGATED),
            Map.entry("y returned to normal", Milestone.MITIGATED),
            Map.entry("y operational", Milestone.MITIGATED),
            Map.entry("x resolved", Milestone.RESOLVED),
            Map.entry("resolved", Milestone.RESOLVED),
            Map.entry("x declared resolved", Milestone.RESOLVED),
            Map.entry("x declared over", Milestone.RESOLVED),
            Map.entry("x reopened", Milestone.REOPENED),
            Map.entry("reopened", Milestone.REOPENED),
            Map.entry("x closed", Milestone.CLOSED));

    private static final String INCIDENT = "incident";

    private static final List<String> TROUBLE = List.of(
            " incident ",
            " outage ",
            " impact ",
            " problem ",
            " issue ",
            " fault ",
            " downtime ",
            " degradation ",
            " disruption ",
            " incident outage ",
            " user impact ",
            " customer impact ",
            " service disruption ",
            " service degradation ",
            " service outage ",
            " major incident ",
            " attack ");

    /** What is there again when an incident is over. */
    private static final Set<String> SERVED = Set.of(
            "service",
            "services",
            "site",
            "sites",
            "website",
            "platform",
            "system",
            "systems",
            "functionality",
            "access",
            "traffic",
            "operations",
            "availability",
            "performance",
            "everything",
            "things",
            "all");

    /** Words without which a mark says the same; a severity is another. */
    private static final Set<String> FILLERS = Set.of(
            "the",
            "a",
            "an",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "been",
            "full",
            "fully",
            "formally",
            "officially",
            "finally",
            "completely",
            "now");

    private static final Pattern SEVERITY = Pattern.compile("(?:sev|p)[0-5]");

    /** {@code SEV-2} and {@code SEV 2}. */
    private static final Pattern SPACED_SEVERITY = Pattern.compile("\\bsev ([0-5])\\b");

    /** How a clause ends that says who did it: {@code We declare an incident}. */
    private static final Map<String, Milestone> DEEDS = Stream.of(
                    deeds(Milestone.DETECTED, "x", "detect", "detects", "detected", "notice", "notices", "noticed"),
                    deeds(Milestone.ACKNOWLEDGED, "x", "acknowledge", "acknowledges", "acknowledged"),
                    deeds(Milestone.ACKNOWLEDGED, "x", "ack", "acks", "acked"),
                    deeds(Milestone.ACKNOWLEDGED, "alert", "acknowledge", "acknowledges", "acknowledged"),
                    deeds(Milestone.ACKNOWLEDGED, "alert", "ack", "acks", "acked"),
                    deeds(Milestone.ACKNOWLEDGED, "page", "acknowledge", "acknowledges", "acknowledged"),
                    deeds(Milestone.ACKNOWLEDGED, "page", "ack", "acks", "acked"),
                    deeds(Milestone.DECLARED, "x", "declare", "declares", "declared"),
                    deeds(Milestone.IDENTIFIED, "x", "identify", "identifies", "identified"),
                    deeds(
                            Milestone.IDENTIFIED,
                            "cause",
                            "identify",
                            "identifies",
                            "identified",
                            "find",
                            "finds",
                            "found"),
                    deeds(Milestone.MITIGATED, "x", "mitigate", "mitigates", "mitigated"),
                    deeds(Milestone.RESOLVED, "x", "resolve", "resolves", "resolved"),
                    deeds(Milestone.RESOLVED, "x resolved", "declare", "declares", "declared"),
                    deeds(Milestone.RESOLVED, "x over", "declare", "declares", "declared"),
                    deeds(Milestone.CLOSED, "x", "close", "closes", "closed"))
            .flatMap(deeds -> deeds.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Words of clauses that tell of no deed that was done. */
    private static final Set<String> UNDONE = Set.of(
            "will", "would", "should", "could", "can", "cannot", "may", "might", "must", "to", "not", "no", "nobody",
            "never", "if", "when", "until", "before", "after", "did", "didnt", "doesnt", "dont", "wont", "cant",
            "couldnt", "please");

    /** Where something was said or heard, which follows these marks: {@code Incident declared on Slack}. */
    private static final Pattern PLACE = Pattern.compile(" (?:on|in|via|through) .*");

    private static final Set<Milestone> PLACED = EnumSet.of(Milestone.DETECTED, Milestone.DECLARED);

    private MilestoneWords() {}

    /** What a label such as {@code First detected} or a mark such as {@code OUTAGE BEGINS} names. */
    static Optional<Milestone> named(String mark) {
        if (mark.length() > LONGEST) {
            return Optional.empty();
        }
        String normal = Text.normalise(mark);
        String words = withoutFillers(normal);
        return exactly(words)
                .or(() -> exactly(PLACE.matcher(words).replaceFirst("")).filter(PLACED::contains))
                .or(() -> MilestoneTranslations.named(normal));
    }

    /** Whether a mark speaks of the incident alone, and of nothing that users feel, such as its impact. */
    static boolean isOfIncident(String mark) {
        List<String> words = Text.words(mark);
        return words.contains(INCIDENT)
                && TROUBLE.stream()
                        .map(String::strip)
                        .noneMatch(word -> !word.equals(INCIDENT) && words.contains(word));
    }

    private static String withoutFillers(String normal) {
        StringBuilder out = new StringBuilder();
        for (String word : withSeverity(normal).split(" ")) {
            if (!FILLERS.contains(word) && !SEVERITY.matcher(word).matches()) {
                out.append(out.isEmpty() ? "" : " ").append(word);
            }
        }
        return out.toString();
    }

    /** A severity is one word. */
    private static String withSeverity(String normal) {
        return normal.contains("sev ") ? SPACED_SEVERITY.matcher(normal).replaceAll("sev$1") : normal;
    }

    private static Optional<Milestone> exactly(String words) {
        int first = words.indexOf(' ');
        if (first > 0 && SERVED.contains(words.substring(0, first))) {
            return Optional.ofNullable(MARKS.get("y" + words.substring(first)));
        }
        Optional<Milestone> whole = Optional.ofNullable(MARKS.get(words)).or(() -> deed(words));
        if (whole.isPresent()) {
            return whole;
        }
        String padded = " " + words + " ";
        for (String trouble : TROUBLE) {
            if (padded.contains(trouble)) {
                String general = padded.replace(trouble, " x ").strip();
                Optional<Milestone> found =
                        Optional.ofNullable(MARKS.get(general)).or(() -> deed(general));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** By the last words, of which there are two or three. */
    private static Optional<Milestone> deed(String words) {
        int last = words.lastIndexOf(' ');
        int two = words.lastIndexOf(' ', last - 1);
        int three = words.lastIndexOf(' ', two - 1);
        return Optional.ofNullable(DEEDS.get(words.substring(two + 1)))
                .or(() -> Optional.ofNullable(DEEDS.get(words.substring(three + 1))))
                .filter(deed -> Stream.of(words.split(" ")).noneMatch(UNDONE::contains));
    }

    private static Map<String, Milestone> deeds(Milestone milestone, String object, String... verbs) {
        return Stream.of(verbs).collect(Collectors.toMap(verb -> verb + " " + object, verb -> milestone));
    }
}
