package press.postmortem.generator.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The secrets of known issuers, told by their shapes. */
final class Secrets implements Detector {
    private static final Map<String, String> CLASSES = Map.of(
            "<alnum>", "[A-Za-z0-9]",
            "<hex>", "[0-9A-Fa-f]",
            "<word>", "[A-Za-z0-9_-]",
            "<uuid>", "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
            "<guid>", "[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}");

    private final List<SecretFamily> families;
    private final List<String> keywords = new ArrayList<>();
    /** For each keyword, whose it is. */
    private final List<SecretFamily> owners = new ArrayList<>();

    Secrets() {
        families = Table.read("families.tsv").stream().map(Secrets::family).toList();
        for (SecretFamily family : families) {
            for (String keyword : family.keywords()) {
                keywords.add(keyword);
                owners.add(family);
            }
        }
    }

    List<SecretFamily> families() {
        return families;
    }

    @Override
    public List<String> words() {
        return keywords;
    }

    @Override
    public List<Leak> find(String text, List<Occurrence> words) {
        List<Leak> found = new ArrayList<>();
        Map<Integer, Integer> read = new HashMap<>();
        for (Occurrence each : words) {
            if (each.start() >= read.getOrDefault(each.word(), 0)) {
                owners.get(each.word()).at(text, each.start(), each.end()).ifPresent(leak -> {
                    found.add(leak);
                    read.put(each.word(), leak.end());
                });
            }
        }
        return found;
    }

    private static SecretFamily family(List<String> row) {
        SecretFamily.Shape shape = SecretFamily.Shape.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        String pattern = row.get(5);
        for (Map.Entry<String, String> each : CLASSES.entrySet()) {
            pattern = pattern.replace(each.getKey(), each.getValue());
        }
        return new SecretFamily(
                row.get(0),
                shape,
                Double.parseDouble(row.get(2)),
                List.of(row.get(3).split(",")),
                row.get(4),
                new LinearPattern(shape == SecretFamily.Shape.ASSIGNED ? "(?i)" + pattern : pattern));
    }
}
