package press.postmortem.generator.extract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Milestone;

/**
 * Which key moment an event is, as far as its author marked it: in bold, in brackets, in capitals, or as all that the event
 * says. A word amid a sentence is no mark.
 */
final class Milestones {
    private static final int LONGEST_MARK_WORDS = 5;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Whole marks, normalised. A noun of {@link #TROUBLE} stands for {@code X}. */
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
            Map.entry("detected", Milestone.DETECTED),
            Map.entry("x acknowledged", Milestone.ACKNOWLEDGED),
            Map.entry("acknowledged", Milestone.ACKNOWLEDGED),
            Map.entry("x declared", Milestone.DECLARED),
            Map.entry("declared", Milestone.DECLARED),
            Map.entry("x escalated", Milestone.ESCALATED),
            Map.entry("escalated", Milestone.ESCALATED),
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
            Map.entry("x over", Milestone.MITIGATED),
            Map.entry("end of x", Milestone.MITIGATED),
            Map.entry("x resolved", Milestone.RESOLVED),
            Map.entry("resolved", Milestone.RESOLVED),
            Map.entry("x reopened", Milestone.REOPENED),
            Map.entry("x closed", Milestone.CLOSED));

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
            " user impact ",
            " customer impact ");

    /** What people call the stretches of an incident. */
    private static final Set<String> PHASES = Set.of(
            "before",
            "detection",
            "detect",
            "identification",
            "identify",
            "investigation",
            "investigate",
            "response",
            "diagnosis",
            "mitigation",
            "mitigate",
            "remediation",
            "remediate",
            "recovery",
            "recover",
            "resolution",
            "resolve",
            "impact",
            "monitoring",
            "escalation",
            "communication",
            "update",
            "note",
            "background",
            "trigger",
            "cause",
            "fix",
            "after");

    private static final List<String> ARTICLES = List.of(" the ", " an ", " a ");

    private Milestones() {}

    /** What a mark in an event's text says. */
    static Optional<Milestone> markedIn(List<Inline> text) {
        for (String mark : marks(text)) {
            Optional<Milestone> named = named(mark);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** Whether a label names a stretch of an incident, so that it is nobody's name. */
    static boolean isPhase(String label) {
        return PHASES.contains(Text.normalise(label));
    }

    /** What a label such as {@code First detected} or a mark such as {@code OUTAGE BEGINS} names. */
    static Optional<Milestone> named(String mark) {
        String normal = Text.normalise(mark);
        for (String article : ARTICLES) {
            normal = (" " + normal).replace(article, " ").strip();
        }
        if (MARKS.containsKey(normal)) {
            return Optional.of(MARKS.get(normal));
        }
        String words = " " + normal + " ";
        for (String trouble : TROUBLE) {
            Milestone found = words.contains(trouble)
                    ? MARKS.get(words.replace(trouble, " x ").strip())
                    : null;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    static List<String> marks(List<Inline> text) {
        List<String> marks = new ArrayList<>();
        String plain = Inline.plainText(text).strip();
        if (Text.words(plain).size() <= LONGEST_MARK_WORDS) {
            marks.add(plain);
        }
        for (Inline inline : text) {
            if (inline instanceof Inline.Strong strong) {
                marks.add(Inline.plainText(strong.content()));
            }
        }
        for (Text.Bracket bracket : Text.brackets(plain)) {
            marks.add(bracket.content());
        }
        marks.addAll(shouts(plain));
        return marks;
    }

    /** Runs of at least two words in capitals. */
    private static List<String> shouts(String text) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int words = 0;
        for (String word : BLANKS.split(text + " .")) {
            if (isShouted(word)) {
                run.append(word).append(' ');
                words++;
            } else {
                if (words > 1) {
                    runs.add(run.toString());
                }
                run.setLength(0);
                words = 0;
            }
        }
        return runs;
    }

    private static boolean isShouted(String word) {
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
            letter |= Character.isLetter(word.charAt(i));
        }
        return letter;
    }
}
