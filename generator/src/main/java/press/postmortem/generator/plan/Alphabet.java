package press.postmortem.generator.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names and titles from A to Z, whatever the case, the accents and the signs before the first letter. */
public final class Alphabet {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern LEADING_SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private Alphabet() {}

    /** What a name is sorted by; empty where it has neither letters nor figures. */
    public static String key(String name) {
        String letters = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return LEADING_SIGNS.matcher(letters).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}
