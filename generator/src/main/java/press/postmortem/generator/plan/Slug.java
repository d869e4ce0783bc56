package press.postmortem.generator.plan;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import press.postmortem.generator.incident.LatinLetters;
import press.postmortem.generator.incident.WindowsDevice;

/**
 * What a word is called in a path: letters and digits in lower case with single {@code -} between. Latin letters lose their
 * accents; those of other scripts stay as they are, since their readers can read them and nobody can read a
 * transliteration. {@code +} and {@code #} are spelled out, so that {@code C}, {@code C++} and {@code C#} stay apart.
 */
public final class Slug {
    /** A file name may have 255 bytes on common disks; a suffix and {@code .html} have to fit as well. */
    private static final int MAX_BYTES = 200;

    private static final int MAX_CHARACTERS = 80;

    private static final Map<Integer, String> SIGNS = Map.of((int) '+', "-plus-", (int) '#', "-sharp-");

    private Slug() {}

    /** @return never empty: what has no letters is named after its code points */
    public static String of(String text) {
        String slug = shortened(hyphenated(folded(text)));
        if (slug.isEmpty()) {
            slug = shortened(codePoints(text));
        }
        return WindowsDevice.isNamed(slug) ? "x-" + slug : slug;
    }

    private static String folded(String text) {
        StringBuilder out = new StringBuilder();
        LatinLetters.spelled(text)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> out.append(SIGNS.getOrDefault(c, Character.toString(c))));
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static String hyphenated(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (belongsToWord(c)) {
                out.appendCodePoint(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        });
        return out.toString();
    }

    private static boolean belongsToWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    private static String shortened(String text) {
        StringBuilder out = new StringBuilder();
        int bytes = 0;
        for (int c : text.codePoints().limit(MAX_CHARACTERS).toArray()) {
            String character = Character.toString(c);
            bytes += character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BYTES) {
                break;
            }
            out.append(character);
        }
        return out.toString().replaceFirst("-$", "");
    }

    /** A name for what has no letters, such as an emoji. */
    private static String codePoints(String text) {
        return text.isEmpty()
                ? "none"
                : text.codePoints().mapToObj(c -> "u" + Integer.toHexString(c)).collect(Collectors.joining("-"));
    }
}
