package press.postmortem.generator.extract.action;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.incident.ActionStatus;

/** What stands amid or behind a promise and says how far it is: {@code Mend it - in progress, see the ticket}. */
final class Remarks {
    /** What a remark behind a dash may begin with; other words for a status begin too many sentences. */
    private static final Set<String> WORDS =
            Set.of("done", "completed", "in progress", "ongoing", "not started", "blocked", "cancelled", "wont do");

    private static final Pattern END = Pattern.compile("[,;:.]| and | but | in | on ");

    /** What parts a remark from what it is about. */
    static final Pattern DASH = Pattern.compile(" [-\u2013\u2014] ");

    private Remarks() {}

    /** Whether words alone are such a remark. */
    static boolean isOne(String words) {
        return WORDS.contains(Text.normalise(words));
    }

    /** A status in brackets amid the text, or words that say so: {@code this is a work in progress}. */
    static Optional<ActionStatus> status(String plain) {
        Optional<ActionStatus> bracketed = Text.brackets(plain).stream()
                .flatMap(bracket -> ActionWords.status(bracket.content()).or(() -> atStart(bracket.content())).stream())
                .findFirst();
        if (bracketed.isPresent()) {
            return bracketed;
        }
        Optional<ActionStatus> told = behindDash(plain).or(() -> behindColon(plain));
        if (told.isPresent()) {
            return told;
        }
        String normal = Text.normalise(plain);
        if (normal.endsWith(" in backlog") || normal.endsWith(" in the backlog")) {
            return Optional.of(ActionStatus.OPEN);
        }
        return normal.contains("work in progress") ? Optional.of(ActionStatus.IN_PROGRESS) : Optional.empty();
    }

    /** {@code - done and the list is up to date}, {@code — in progress: see the ticket}. */
    private static Optional<ActionStatus> behindDash(String plain) {
        String[] parts = DASH.split(plain);
        for (int i = parts.length - 1; i > 0; i--) {
            Optional<ActionStatus> status = atStart(parts[i]);
            if (status.isPresent()) {
                return status;
            }
        }
        return Optional.empty();
    }

    /** {@code Mend it: in progress}. */
    private static Optional<ActionStatus> behindColon(String plain) {
        String last = Text.withoutPunctuation(plain.substring(plain.lastIndexOf(':') + 1));
        return last.length() < plain.length() && isOne(last) ? ActionWords.status(last) : Optional.empty();
    }

    private static Optional<ActionStatus> atStart(String text) {
        String first = END.split(text.strip(), 2)[0];
        return isOne(first) ? ActionWords.status(first) : Optional.empty();
    }
}
