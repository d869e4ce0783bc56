package press.postmortem.generator.render.words;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written, as HTML's {@code dir} has it. */
public final class Direction {
    /** Languages that are written from right to left, by their tags' first parts. */
    private static final Set<String> LEFTWARD = Set.of("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");

    private Direction() {}

    /**
     * @param language a BCP 47 tag
     * @return {@code ltr} or {@code rtl}
     */
    public static String of(String language) {
        String first = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return LEFTWARD.contains(first) ? "rtl" : "ltr";
    }
}
