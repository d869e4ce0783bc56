package press.postmortem.generator.incident;

import java.text.Normalizer;
import java.util.Map;

/** Latin letters as those of ASCII, as names in paths have them: without accents, and spelled out where they are others. */
public final class LatinLetters {
    private static final Map<Integer, String> SPELLED = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ẞ', "SS"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "TH"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'Ħ', "H"),
            Map.entry((int) 'ı', "i"));

    private LatinLetters() {}

    /** Other scripts stay as they are, with their marks behind their letters. */
    public static String spelled(String text) {
        StringBuilder out = new StringBuilder();
        boolean latin = false;
        for (int c :
                Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().toArray()) {
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (!(mark && latin)) {
                out.append(SPELLED.getOrDefault(c, Character.toString(c)));
            }
            latin = mark ? latin : Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        }
        return out.toString();
    }
}
