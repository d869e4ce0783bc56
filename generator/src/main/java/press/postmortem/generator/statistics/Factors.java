package press.postmortem.generator.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Wording;

/**
 * Contributing factors, which everybody words as they like: those are one that are equal in their letters and digits, whatever
 * their case and marks. The spelling of the newest report stands for all.
 */
final class Factors {
    private final Map<String, String> spellings = new HashMap<>();

    private Factors(List<Postmortem> reports) {
        reports.forEach(report -> texts(report).forEach(text -> spellings.putIfAbsent(Wording.words(text), text)));
    }

    /** @param reports newest first */
    static List<Group<String>> of(List<Postmortem> reports) {
        Factors factors = new Factors(reports);
        return Group.by(
                reports,
                report -> texts(report).stream()
                        .map(text -> factors.spellings.get(Wording.words(text)))
                        .toList());
    }

    private static List<String> texts(Postmortem report) {
        return report.contributing().stream()
                .map(factor -> Inline.plainText(factor).strip())
                .filter(text -> !Wording.words(text).isEmpty())
                .toList();
    }
}
