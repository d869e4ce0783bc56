package press.postmortem.generator.extract.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a list of names, as in {@code web, Order Desk}, from words about what was affected. */
final class ServiceNames {
    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 40;

    /** What stands in place of names. */
    private static final Set<String> NO_NAMES = Set.of(
            "all",
            "any",
            "both",
            "degraded",
            "down",
            "everything",
            "many",
            "most",
            "multiple",
            "n/a",
            "na",
            "no",
            "none",
            "several",
            "some",
            "tbd",
            "unknown",
            "up",
            "various",
            "yes",
            "alle",
            "keine",
            "unbekannt",
            "ja",
            "nein",
            "tous",
            "toutes",
            "aucun",
            "todos",
            "todas",
            "ninguno",
            "nenhum",
            "なし",
            "不明");

    private ServiceNames() {}

    /** The same without the full stop behind the last. */
    static List<String> bare(List<String> parts) {
        return parts.stream()
                .map(part -> part.endsWith(".") ? part.substring(0, part.length() - 1) : part)
                .toList();
    }

    static boolean areNames(List<String> parts) {
        return !parts.isEmpty() && parts.stream().allMatch(ServiceNames::isName);
    }

    /** One word, or a few that all begin with a capital or a digit. */
    private static boolean isName(String part) {
        String[] words = part.split(" ");
        boolean state = Spellings.STATUS.find(part).isPresent()
                || Spellings.IMPACT.find(part).isPresent();
        if (part.length() > LONGEST || words.length > MOST_WORDS || state) {
            return false;
        }
        for (String word : words) {
            boolean small = words.length > 1 && !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            if (small || !isWord(word) || NO_NAMES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String word) {
        return !word.isEmpty()
                && word.chars().anyMatch(Character::isLetter)
                && Character.isLetterOrDigit(word.charAt(word.length() - 1))
                && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_./&+".indexOf(c) >= 0);
    }
}
