package press.postmortem.generator.render.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * The kinds of plural that languages have.
 *
 * @see <a href="https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html">Language plural rules</a>
 */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** As CLDR and keys of messages write it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Which kinds a language has, and which of them a number takes. Numbers here are whole, and below a million, where French,
     * Portuguese and Spanish have no {@code many} yet.
     */
    enum Rule {
        ALIKE(Set.of(OTHER), number -> OTHER),
        SINGLE(Set.of(ONE, OTHER), number -> number == 1 ? ONE : OTHER),
        NONE_OR_SINGLE(Set.of(ONE, OTHER), number -> number <= 1 ? ONE : OTHER),
        PAIR(Set.of(ONE, TWO, OTHER), number -> number == 1 ? ONE : number == 2 ? TWO : OTHER),
        ARABIC(Set.of(ZERO, ONE, TWO, FEW, MANY, OTHER), number -> {
            if (number <= 2) {
                return List.of(ZERO, ONE, TWO).get((int) number);
            }
            long rest = number % 100;
            return rest < 3 ? OTHER : rest <= 10 ? FEW : MANY;
        }),
        CZECH(Set.of(ONE, FEW, OTHER), number -> number == 1 ? ONE : number >= 2 && number <= 4 ? FEW : OTHER),
        POLISH(Set.of(ONE, FEW, MANY), number -> number == 1 ? ONE : isFew(number) ? FEW : MANY),
        EAST_SLAVIC(Set.of(ONE, FEW, MANY), number -> isOne(number) ? ONE : isFew(number) ? FEW : MANY),
        SOUTH_SLAVIC(Set.of(ONE, FEW, OTHER), number -> isOne(number) ? ONE : isFew(number) ? FEW : OTHER),
        ROMANIAN(Set.of(ONE, FEW, OTHER), number -> {
            long rest = number % 100;
            return number == 1 ? ONE : number == 0 || rest >= 1 && rest <= 19 ? FEW : OTHER;
        });

        private static final Map<String, Rule> BY_LANGUAGE = new TreeMap<>();

        static {
            put(ALIKE, "id", "ja", "ko", "lo", "ms", "my", "th", "zh");
            put(NONE_OR_SINGLE, "am", "bn", "fa", "fr", "gu", "hi", "hy", "kn", "pt", "vi", "zu");
            put(PAIR, "he");
            put(ARABIC, "ar");
            put(CZECH, "cs", "sk");
            put(POLISH, "pl");
            put(EAST_SLAVIC, "be", "ru", "uk");
            put(SOUTH_SLAVIC, "bs", "hr", "sr");
            put(ROMANIAN, "ro");
        }

        private final Set<Plural> kinds;
        private final LongFunction<Plural> of;

        Rule(Set<Plural> kinds, LongFunction<Plural> of) {
            this.kinds = kinds;
            this.of = of;
        }

        private static void put(Rule rule, String... languages) {
            for (String language : languages) {
                BY_LANGUAGE.put(language, rule);
            }
        }

        /** @param language a BCP 47 tag; of one that is not in the table, {@link #SINGLE}, which most have */
        static Rule of(String language) {
            return BY_LANGUAGE.getOrDefault(language.split("-", 2)[0].toLowerCase(Locale.ROOT), SINGLE);
        }

        /** 1, 21, 101 but not 11. */
        private static boolean isOne(long number) {
            return number % 10 == 1 && number % 100 != 11;
        }

        /** 2 to 4, 22 to 24 but not 12 to 14. */
        private static boolean isFew(long number) {
            long unit = number % 10;
            return unit >= 2 && unit <= 4 && number % 100 / 10 != 1;
        }

        Set<Plural> kinds() {
            return kinds;
        }

        /** @param number not negative */
        Plural of(long number) {
            return of.apply(number);
        }
    }
}
