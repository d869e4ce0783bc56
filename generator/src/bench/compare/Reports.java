import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The invented reports, as {@code ManyReports} writes them.
 *
 * @param folder with a {@code site.yaml}
 */
record Reports(Path folder, List<Report> all) {
    /** The keys by which reports are listed, and what is the folder of those lists. */
    static final Map<String, String> LISTED_BY = new LinkedHashMap<>();

    static {
        LISTED_BY.put("services", "services");
        LISTED_BY.put("tags", "tags");
        LISTED_BY.put("severity", "severities");
        LISTED_BY.put("authors", "authors");
    }

    /**
     * One report.
     *
     * @param facts front matter, a line a key, as it is written
     */
    record Report(String name, Map<String, String> facts, String body) {
        /** A value without brackets and quotation marks; each key has one value only. */
        String plain(String key) {
            return facts.get(key).replaceAll("[\\[\\]\"]", "");
        }

        /** Under another title, in the place of the one that is there. */
        void write(Path folder, String title) throws IOException {
            StringBuilder text = new StringBuilder("---\n");
            facts.forEach((key, value) -> text.append(key)
                    .append(": ")
                    .append(key.equals("title") ? "\"" + title + "\"" : value)
                    .append('\n'));
            Files.writeString(folder.resolve(name + ".md"), text + "---\n" + body);
        }
    }

    /** What reports have in common. */
    record Shared(String key, String name) {
        /** Where the list of those reports is. */
        String path() {
            return LISTED_BY.get(key) + "/" + pathOf(name);
        }
    }

    /** What a word is called in a path. */
    static String pathOf(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    static Reports read(Path folder) throws IOException {
        List<Report> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                all.add(report(file));
            }
        }
        return new Reports(folder, all);
    }

    private static Report report(Path file) throws IOException {
        String[] parts = Files.readString(file).split("(?m)^---\n", 3);
        Map<String, String> facts = new LinkedHashMap<>();
        parts[1].lines().forEach(line -> facts.put(line.replaceFirst(": .*", ""), line.replaceFirst("^\\w+: ", "")));
        return new Report(file.getFileName().toString().replace(".md", ""), facts, parts[2]);
    }

    /** Each list that the reports make. */
    Set<Shared> lists() {
        Set<Shared> lists = new LinkedHashSet<>();
        for (Report report : all) {
            LISTED_BY.keySet().forEach(key -> lists.add(new Shared(key, report.plain(key))));
        }
        return lists;
    }

    /** Copies them as they are. */
    void copyTo(Path to) throws IOException {
        Files.createDirectories(to);
        for (Report report : all) {
            Files.copy(folder.resolve(report.name() + ".md"), to.resolve(report.name() + ".md"));
        }
    }
}
