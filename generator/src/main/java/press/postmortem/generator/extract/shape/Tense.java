package press.postmortem.generator.extract.shape;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.incident.ActionStatus;

/**
 * What an English sentence's tense says about the action it tells of: {@code We enabled 2FA} and {@code The bot has been
 * disabled} are done, {@code We are improving the docs} is in progress. An order such as {@code Add an alert} says nothing.
 */
final class Tense {
    private static final Set<String> TELLERS = Set.of("we", "i", "weve", "ive");
    private static final Set<String> NAMERS =
            Set.of("the", "a", "an", "all", "our", "some", "several", "these", "this", "both");
    private static final Set<String> MODALS = Set.of(
            "will", "should", "must", "can", "could", "would", "need", "needs", "may", "might", "to", "if", "when");
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
        return NAMERS.contains(first) || endsInPlural(first) ? named(words) : Optional.empty();
    }

    /** {@code We …}. */
    private static Optional<ActionStatus> told(List<String> words) {
        int at = 1;
        boolean perfect = words.get(0).endsWith("ve");
        while (at < words.size()
                && (Set.of("have", "also", "already", "now", "had").contains(words.get(at)))) {
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
            if (MODALS.contains(word) || next.equals("not")) {
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
        return !MODALS.contains(words.get(0)) && !TELLERS.contains(words.get(0));
    }

    private static boolean endsInPlural(String word) {
        return word.endsWith("s") && word.length() > 3;
    }

    private static boolean isDeed(String verb) {
        return (verb.endsWith("ed") || IRREGULAR.contains(verb)) && !NO_DEEDS.contains(verb);
    }
}
