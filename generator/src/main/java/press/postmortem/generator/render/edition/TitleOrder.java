package press.postmortem.generator.render.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.plan.Alphabet;

/** Reports from A to Z by their titles. */
public final class TitleOrder {
    private static final Comparator<Entry> BY_TITLE = Comparator.comparing(Entry::key)
            .thenComparing(entry -> entry.report().title())
            .thenComparing(entry -> entry.report().slug());

    private TitleOrder() {}

    private record Entry(String key, Postmortem report) {}

    public static List<Postmortem> of(List<Postmortem> reports) {
        return reports.stream()
                .map(report -> new Entry(Alphabet.key(report.title()), report))
                .sorted(BY_TITLE)
                .map(Entry::report)
                .toList();
    }

    /** The letter below which a title is listed; {@code 0–9} for every figure, {@code …} where there is neither. */
    public static String letter(String title) {
        String key = Alphabet.key(title);
        if (key.isEmpty()) {
            return "…";
        }
        int first = key.codePointAt(0);
        return Character.isDigit(first) ? "0–9" : Character.toString(first).toUpperCase(Locale.ROOT);
    }
}
