package press.postmortem.generator.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The names of months in English, German, French, Spanish and Portuguese, in lower case: full names, short ones, and
 * misspellings that people make.
 */
public final class MonthNames {
    /** One line a month, from January. */
    private static final Map<String, Integer> MONTHS = numbered("""
            january jan januar jänner jaenner jän janvier janv enero ene janeiro
            february feb feburary febuary februar feber février fevrier févr fevr febrero fevereiro fev
            march mar mär märz maerz mrz mars marzo março marco
            april apr avril avr abril abr
            may mai mayo maio
            june jun juni juin junio junho
            july jul juli juillet juil julio julho
            august aug août aout agosto ago
            september sept sep septembre setembro septiembre setiembre set
            october oct oktober okt octobre octubre outubro out
            november nov novembre noviembre novembro
            december dec dezember dez décembre decembre déc diciembre dic dezembro
            """);

    /** Those that are common words too, and so count only with a capital letter. */
    private static final Set<String> ALSO_WORDS = Set.of("may", "march", "out", "set", "ago", "marco", "august");

    /** The same where no day stands before them. */
    private static final Set<String> ALSO_WORDS_IN_FRONT = Set.of("mars", "mar", "sep", "jun", "jan", "mai", "dic");

    private MonthNames() {}

    /** Every name. */
    public static Set<String> all() {
        return MONTHS.keySet();
    }

    /** From 1; empty where it is no name of a month. */
    public static OptionalInt number(String word) {
        Integer number = MONTHS.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Whether it is a word of sentences as well. */
    public static boolean isAlsoWord(String word) {
        return ALSO_WORDS.contains(word);
    }

    /** Whether a word is a month's name in the spelling that it has, with a day before it or without. */
    public static boolean isMonthName(String word, char first, boolean dayBefore) {
        boolean doubtful = isAlsoWord(word) || !dayBefore && ALSO_WORDS_IN_FRONT.contains(word);
        return MONTHS.containsKey(word) && (Character.isUpperCase(first) || !doubtful);
    }

    private static Map<String, Integer> numbered(String lines) {
        Map<String, Integer> numbers = new HashMap<>();
        String[] rows = lines.strip().split("\n");
        for (int row = 0; row < rows.length; row++) {
            for (String word : rows[row].strip().split(" ")) {
                numbers.put(word, row + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
