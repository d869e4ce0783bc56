package press.postmortem.generator.statistics;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Postmortem;

/**
 * Contributing factors, which everybody words as they like: those are one that are equal in their letters and digits, whatever
 * their case and marks. The spelling of the newest report stands for all.
 */
final class Factors {
    private final Map<String, String> spellings = new HashMap<>();

    private Factors(List<Postmortem> reports) {
        reports.forEach(report -> texts(report).forEach(text -> spellings.putIfAbsent(folded(text), text)));
    }

    /** @param reports newest first */
    static List<Group<String>> of(List<Postmortem> reports) {
        Factors factors = new Factors(reports);
        return Group.by(
                reports,
                report -> texts(report).stream()
                        .map(text -> factors.spellings.get(folded(text)))
                        .toList());
    }

    private static List<String> texts(Postmortem report) {
        return report.contributing().stream()
                .map(factor -> Inline.plainText(factor).strip())
                .filter(text -> !folded(text).isEmpty())
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
