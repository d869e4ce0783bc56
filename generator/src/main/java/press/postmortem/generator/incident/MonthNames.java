package press.postmortem.generator.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The names of months in English, German, French, Spanish, Portuguese, Italian, Dutch and Russian, in lower case: full
 * names, short ones, and misspellings that people make.
 */
public final class MonthNames {
    /** One line a month, from January; not the Italian {@code gen} and {@code mag}, as a 12th Gen is no day in English. */
    private static final Map<String, Integer> MONTHS = numbered("""
            january jan januar jänner jaenner jän janvier janv enero ene janeiro gennaio januari января январь янв
            february feb feburary febuary februar feber février fevrier févr fevr febrero fevereiro fev febbraio februari февраля февраль фев
            march mar mär märz maerz mrz mars marzo março marco maart mrt марта март
            april apr avril avr abril abr aprile апреля апрель апр
            may mai mayo maio maggio mei мая май
            june jun juni juin junio junho giugno giu июня июнь
            july jul juli juillet juil julio julho luglio lug июля июль
            august aug août aout agosto ago augustus августа август авг
            september sept sep septembre setembro septiembre setiembre set settembre sett сентября сентябрь сент сен
            october oct oktober okt octobre octubre outubro out ottobre ott октября октябрь окт
            november nov novembre noviembre novembro ноября ноябрь ноя
            december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre декабря декабрь дек
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
