package press.postmortem.generator.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Milestone;

/**
 * Which key moment an event is, as far as its author marked it: in bold, in brackets, in capitals, or as all that the event or its
 * first clause says. A word amid a sentence is no mark.
 */
public final class Milestones {
    private static final int LONGEST_MARK_WORDS = 5;

    private static final int LONGEST_CLAUSE_WORDS = 6;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern CLAUSE_END =
            Pattern.compile("[.,;:!(\u2013\u2014\u3001\u3002\uFF01\uFF08\uFF0C\uFF1A\uFF1B]|\\s-\\s");

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
            "triage",
            "diagnosis",
            "analysis",
            "assessment",
            "containment",
            "mitigation",
            "mitigate",
            "remediation",
            "remediate",
            "recovery",
            "recover",
            "resolution",
            "resolve",
            "restoration",
            "verification",
            "rollback",
            "deployment",
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

    /** What status pages put before each notice; some of it is a mark as well. */
    private static final Set<String> STATES = Set.of(
            "investigating",
            "identified",
            "monitoring",
            "update",
            "notice",
            "notification",
            "scheduled",
            "in progress",
            "verifying",
            "recovering",
            "mitigated",
            "reopened",
            "resolved",
            "fixed",
            "completed");

    private Milestones() {}

    /** The words by which an event's text marks it as the key moment that it is. */
    public static Optional<String> markOf(Event event) {
        return event.milestone()
                .flatMap(milestone -> marks(event.text()).stream()
                        .filter(mark -> MilestoneWords.named(mark).equals(Optional.of(milestone)))
                        .map(String::strip)
                        .findFirst());
    }

    /** What a mark in an event's text says. */
    static Optional<Milestone> markedIn(List<Inline> text) {
        for (String mark : marks(text)) {
            Optional<Milestone> named = MilestoneWords.named(mark);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** Whether a label names a stretch of an incident, so that it is nobody's name. */
    static boolean isPhase(String label) {
        return PHASES.contains(Text.normalise(label)) || isState(label);
    }

    /** Whether a label is what status pages put before a notice. */
    static boolean isState(String label) {
        return STATES.contains(Text.normalise(label));
    }

    /** The first clause, all of a short text, its last sentence, and what is in bold, brackets or capitals. */
    static List<String> marks(List<Inline> text) {
        List<String> marks = new ArrayList<>();
        String plain = Inline.plainText(text).strip();
        String clause = CLAUSE_END.split(plain, 2)[0];
        if (Text.words(clause).size() <= LONGEST_CLAUSE_WORDS) {
            marks.add(clause);
        }
        if (clause.length() < plain.length() && Text.words(plain).size() <= LONGEST_MARK_WORDS) {
            marks.add(plain);
        }
        int sentence = plain.lastIndexOf(". ");
        if (sentence >= 0 && Text.words(plain.substring(sentence)).size() <= LONGEST_MARK_WORDS) {
            marks.add(plain.substring(sentence + 2));
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
