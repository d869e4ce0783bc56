package press.postmortem.generator.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    /** For each keyword of {@link #index}, whose it is. */
    private final List<SecretFamily> owners = new ArrayList<>();

    private final KeywordIndex index;

    Secrets() {
        families = Table.read("families.tsv").stream().map(Secrets::family).toList();
        List<String> keywords = new ArrayList<>();
        for (SecretFamily family : families) {
            for (String keyword : family.keywords()) {
                keywords.add(keyword);
                owners.add(family);
            }
        }
        index = new KeywordIndex(keywords);
    }

    List<SecretFamily> families() {
        return families;
    }

    @Override
    public List<Leak> find(String text) {
        List<Leak> found = new ArrayList<>();
        Map<Integer, Integer> read = new HashMap<>();
        index.scan(text, (keyword, start, end) -> {
            if (start >= read.getOrDefault(keyword, 0)) {
                owners.get(keyword).at(text, start, end).ifPresent(leak -> {
                    found.add(leak);
                    read.put(keyword, leak.end());
                });
            }
        });
        return found;
    }

    private static SecretFamily family(List<String> row) {
        SecretFamily.Shape shape = SecretFamily.Shape.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT));
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
