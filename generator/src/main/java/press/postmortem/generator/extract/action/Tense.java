package press.postmortem.generator.extract.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.incident.ActionStatus;

/**
 * What an English sentence's tense says about the action it tells of: {@code We enabled 2FA}, {@code Added a lock} and {@code The bot has been
 * disabled} are done, {@code We are improving the docs} is in progress. An order such as {@code Add an alert} says nothing.
 */
final class Tense {
    private static final Set<String> TELLERS = Set.of("we", "i", "weve", "ive");
    /** Words after which a verb no longer tells of the sentence's own deed. */
    private static final Set<String> TURNS = Set.of(
            "will", "should", "must", "can", "could", "would", "need", "needs", "may", "might", "to", "if", "when",
            "why", "how", "that", "which", "what", "whether", "where", "who");

    private static final Set<String> NO_DEEDS = Set.of(
            "need",
            "needed",
            "outdated",
            "expected",
            "delayed",
            "required",
            "supposed",
            "wanted",
            "decided",
            "learned",
            "hoped",
            "noticed",
            "assumed",
            "confused",
            "failed",
            "caused",
            "missed",
            "impacted",
            "affected",
            "limited",
            "recommended");
    private static final Set<String> IRREGULAR = Set.of(
            "made",
            "built",
            "wrote",
            "written",
            "set",
            "put",
            "took",
            "taken",
            "moved",
            "sent",
            "began",
            "begun",
            "gave",
            "given",
            "ran",
            "brought",
            "rebuilt",
            "rewrote",
            "rewritten",
            "shut",
            "carried");
    /** Orders that a whole sentence may follow, which tells of the thing to look at: {@code Verify backups were made}. */
    private static final Set<String> ORDERS = Set.of(
            "verify",
            "check",
            "ensure",
            "confirm",
            "make",
            "see",
            "ask",
            "document",
            "note",
            "test",
            "find",
            "determine",
            "validate",
            "understand",
            "review",
            "investigate",
            "consider",
            "discuss",
            "decide",
            "explain",
            "record",
            "notify",
            "report",
            "remember",
            "track",
            "monitor",
            "alert",
            "tell",
            "show",
            "look",
            "identify",
            "prove",
            "clarify",
            "debug");

    /** Past verbs that lead no noun: {@code Added warnings}, but {@code Improved warnings} may be what is to come. */
    private static final Set<String> PAST = Set.of(
            "added",
            "removed",
            "implemented",
            "created",
            "switched",
            "migrated",
            "replaced",
            "deployed",
            "reverted",
            "introduced",
            "upgraded",
            "renamed",
            "deleted",
            "sent",
            "wrote",
            "rewrote",
            "took",
            "gave",
            "ran",
            "began");

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "our", "all", "this", "these", "its");

    private static final int REACH = 14;
    private static final int LONGEST_TITLE = 4;

    private Tense() {}

    static Optional<ActionStatus> statusOf(String sentence) {
        List<String> words = Text.words(sentence);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.size() > 1 && words.size() <= LONGEST_TITLE && isNounFirst(words)) {
            return endsInDeed(words);
        }
        String first = words.get(0);
        if (TELLERS.contains(first)) {
            return told(words);
        }
        if (isPast(words)) {
            return Optional.of(ActionStatus.DONE);
        }
        return ORDERS.contains(first) ? Optional.empty() : named(words).or(() -> behindLabel(sentence));
    }

    /**
     * Whether a verb in the past leads the sentence, or what may be one: {@code Improved warnings} was done where all that stands beside it
     * was, as {@code Added a lock} tells.
     */
    static boolean mayTellDeed(String sentence) {
        List<String> words = Text.words(sentence);
        return words.size() > 1 && isDeed(words.get(0));
    }

    /** {@code Docs: added warnings}. */
    private static Optional<ActionStatus> behindLabel(String sentence) {
        int colon = sentence.indexOf(':');
        boolean label = colon > 0 && Text.words(sentence.substring(0, colon)).size() < LONGEST_TITLE;
        return label && isPast(Text.words(sentence.substring(colon + 1)))
                ? Optional.of(ActionStatus.DONE)
                : Optional.empty();
    }

    /** {@code Added warnings}, {@code Increased the timeout}. */
    private static boolean isPast(List<String> words) {
        return words.size() > 1
                && (PAST.contains(words.get(0)) || isDeed(words.get(0)) && DETERMINERS.contains(words.get(1)));
    }

    /** {@code We …}. */
    private static Optional<ActionStatus> told(List<String> words) {
        int at = 1;
        boolean perfect = words.get(0).endsWith("ve");
        while (at < words.size()
                && Set.of("have", "also", "already", "now", "had").contains(words.get(at))) {
            perfect |= words.get(at).equals("have");
            at++;
        }
        if (at >= words.size()) {
            return Optional.empty();
        }
        String verb = words.get(at);
        if (verb.equals("are") || verb.equals("am")) {
            return at + 1 < words.size() && words.get(at + 1).endsWith("ing")
                    ? Optional.of(ActionStatus.IN_PROGRESS)
                    : Optional.empty();
        }
        return isDeed(verb)
                        || perfect
                                && words.subList(at, Math.min(words.size(), REACH)).stream()
                                        .anyMatch(Tense::isDeed)
                ? Optional.of(ActionStatus.DONE)
                : Optional.empty();
    }

    /** {@code The alert has been …}: the first auxiliary tells. */
    private static Optional<ActionStatus> named(List<String> words) {
        for (int i = 1; i + 1 < words.size() && i < REACH; i++) {
            String word = words.get(i);
            String next = words.get(i + 1);
            if (TURNS.contains(word) || next.equals("not")) {
                return Optional.empty();
            }
            boolean perfect = (word.equals("has") || word.equals("have")) && next.equals("been");
            if (perfect) {
                return i + 2 < words.size() && isDeed(words.get(i + 2))
                        ? Optional.of(ActionStatus.DONE)
                        : Optional.empty();
            }
            if (word.equals("was") || word.equals("were")) {
                return isDeed(next) ? Optional.of(ActionStatus.DONE) : Optional.empty();
            }
            if (word.equals("is") || word.equals("are")) {
                boolean going = next.endsWith("ing") || next.equals("underway") || next.equals("currently");
                return going ? Optional.of(ActionStatus.IN_PROGRESS) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code Alerts configured}. */
    private static Optional<ActionStatus> endsInDeed(List<String> words) {
        String last = words.get(words.size() - 1);
        return last.endsWith("ed") && isDeed(last) ? Optional.of(ActionStatus.DONE) : Optional.empty();
    }

    private static boolean isNounFirst(List<String> words) {
        return !TURNS.contains(words.get(0)) && !TELLERS.contains(words.get(0));
    }

    private static boolean isDeed(String verb) {
        return (verb.endsWith("ed") || IRREGULAR.contains(verb)) && !NO_DEEDS.contains(verb);
    }
}
