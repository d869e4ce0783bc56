package press.postmortem.generator.extract.facts;

import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.incident.SeverityLevel;

/**
 * What values look like, as regular expressions that JavaScript and Java understand alike. None is narrower than the reader:
 * what a pattern can't decide it lets pass, such as letters outside ASCII, which the reader folds by Unicode's rules.
 */
final class SchemaPatterns {
    static final String NOTHING = "^\\s*$";

    private static final String BEYOND_ASCII = "[^\\x00-\\x7F]";
    private static final String MARKS = "[\\W_]*";
    private static final String IN_KEYS = "[-_]*";
    private static final String ISO = "[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[ T]|\\s*$)";
    private static final String POSSIBLE = "[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))(?:[ T]|\\s*$)";

    static final String DAY = dated("[0-9]|" + BEYOND_ASCII);
    static final String TIME = dated("[0-9]|" + BEYOND_ASCII + "|" + anyCase(TimeGrammar.wordsWithoutDigits(), ""));
    static final String ZONE = either(
            "^\\s*[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*\\s*$",
            "^\\s*[+-][0-9]{1,2}(?::?[0-9]{2}){0,2}\\s*$",
            NOTHING);
    static final String WEB_FOLDER = either("^\\s*[hH][tT][tT][pP][sS]?://[^\\s/?#@]+(?:/[^\\s?#]*)?\\s*$", NOTHING);
    static final String LANGUAGE =
            either("^\\s*(?![uU][nN][dD]\\s*$)(?:[A-Za-z]{2,8}(?:[_-][\\s\\S]*)?|[xXiI][_-][\\s\\S]+)\\s*$", NOTHING);
    static final String COUNT = either("^\\s*\\+?[0-9]+\\s*$", BEYOND_ASCII, NOTHING);

    private SchemaPatterns() {}

    static String either(String... patterns) {
        return String.join("|", patterns);
    }

    /** Exactly these words, in capitals or not. */
    static String words(Collection<String> words) {
        return "^\\s*(?:" + anyCase(words, "") + ")\\s*$";
    }

    /** These words as {@link Spellings} knows them: case, blanks and punctuation don't count. */
    static String spellings(Collection<String> words) {
        return either("^" + MARKS + "(?:" + folded(words) + ")" + MARKS + "$", BEYOND_ASCII, NOTHING);
    }

    /** A severity as {@link Severities} knows it: what follows a first word doesn't count either. */
    static String severities(List<SeverityLevel> levels) {
        List<String> words = levels.stream().flatMap(Severities::words).toList();
        return either(
                spellings(words), "^[^A-Za-z0-9(,;:/]*(?:" + folded(words) + ")[^A-Za-z0-9(,;:/]*(?:[(,;:/]| - )");
    }

    /** A key as {@link KeySet#spelling} knows it: case, {@code -} and {@code _} don't count. */
    static String key(Collection<String> names) {
        return "^" + IN_KEYS + "(?:" + anyCase(bare(names), IN_KEYS) + ")" + IN_KEYS + "$";
    }

    /** The same, but for the names as they are. */
    static String keyOtherwise(Collection<String> names) {
        return "^(?!(?:" + String.join("|", names) + ")$)" + key(names).substring(1);
    }

    private static List<String> bare(Collection<String> names) {
        return names.stream()
                .map(name -> name.replace("-", "").replace("_", ""))
                .distinct()
                .toList();
    }

    private static String folded(Collection<String> words) {
        return anyCase(words.stream().map(Folding::lettersAndDigits).distinct().toList(), MARKS);
    }

    private static String dated(String sign) {
        return either("^\\s*(?:" + POSSIBLE + "|(?!" + ISO + ")[\\s\\S]*(?:" + sign + "))", NOTHING);
    }

    /** @param between what may stand between two letters */
    private static String anyCase(Collection<String> words, String between) {
        StringJoiner patterns = new StringJoiner("|");
        for (String word : words) {
            StringJoiner letters = new StringJoiner(between);
            boolean ascii = true;
            for (int i = 0; i < word.length(); i++) {
                ascii &= word.charAt(i) < 0x80;
                letters.add(anyCase(word.charAt(i)));
            }
            if (ascii) {
                patterns.add(letters.toString());
            }
        }
        return patterns.toString();
    }

    private static String anyCase(char letter) {
        return Character.isLetter(letter)
                ? "[" + Character.toLowerCase(letter) + Character.toUpperCase(letter) + "]"
                : String.valueOf(letter);
    }
}
