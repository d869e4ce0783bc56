package press.postmortem.generator.render.edition;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import press.postmortem.generator.incident.Postmortem;

/** Reports from A to Z by their titles, whatever the case, the accents and the signs before the first letter. */
public final class TitleOrder {
    private static final Comparator<Postmortem> BY_TITLE = Comparator.comparing(
                    (Postmortem report) -> key(report.title()))
            .thenComparing(Postmortem::title)
            .thenComparing(Postmortem::slug);

    private TitleOrder() {}

    public static List<Postmortem> of(List<Postmortem> reports) {
        return reports.stream().sorted(BY_TITLE).toList();
    }

    /** The letter below which a title is listed; {@code 0–9} for every figure, {@code …} where there is neither. */
    public static String letter(String title) {
        String key = key(title);
        if (key.isEmpty()) {
            return "…";
        }
        int first = key.codePointAt(0);
        return Character.isDigit(first) ? "0–9" : Character.toString(first).toUpperCase(Locale.ROOT);
    }

    private static String key(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceFirst("^[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
