import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How large the search index of many reports is, beside the text of their pages.
 *
 * <p>{@code java IndexShare.java multiply FROM TO 1000} copies a folder of reports until there are as many. Copies would share all
 * words, which no two reports do: in each round, words that only one report has get another ending.
 *
 * <p>{@code java IndexShare.java measure SITE} reads a built site.
 */
public final class IndexShare {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n(?s:.*?)\\n---\\n");
    private static final Pattern IDENTITY = Pattern.compile("(?m)^(id|slug|aliases):.*\\n");
    private static final Pattern WORD = Pattern.compile("\\b[a-z]{5,}\\b");
    private static final Pattern PROSE = Pattern.compile("(?<![\\w/.:#<&{(\\[-])[a-z]{5,}(?![\\w/:.=>;-])");
    private static final Pattern NO_TEXT = Pattern.compile("(?s)<head>.*?</head>|<script.*?</script>|<[^>]+>");
    private static final String ENDINGS = "bcdfghjklm";

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("multiply")) {
            multiply(Path.of(arguments[1]), Path.of(arguments[2]), Integer.parseInt(arguments[3]));
        } else {
            measure(Path.of(arguments[1]));
        }
    }

    private static void multiply(Path from, Path to, int count) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        Map<String, Integer> reports = new HashMap<>();
        for (Path file : files) {
            new HashSet<>(WORD.matcher(Files.readString(file)).results().map(found -> found.group()).toList())
                    .forEach(word -> reports.merge(word, 1, Integer::sum));
        }
        for (int i = 0; i < count; i++) {
            Path file = files.get(i % files.size());
            int round = i / files.size();
            String name = from.relativize(file).toString().replaceAll("\\.md$", "").replaceAll("[^A-Za-z0-9]+", "-");
            Path copy = to.resolve("round-" + round).resolve(name + "-" + round + ".md");
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, round == 0 ? Files.readString(file) : other(Files.readString(file), round, reports));
        }
    }

    private static String other(String text, int round, Map<String, Integer> reports) {
        var head = FRONT_MATTER.matcher(text);
        int body = head.find() ? head.end() : 0;
        String ending = ENDINGS.substring(round, round + 1);
        return IDENTITY.matcher(text.substring(0, body)).replaceAll("")
                + PROSE.matcher(text.substring(body))
                        .replaceAll(found -> reports.getOrDefault(found.group(), 0) == 1 ? found.group() + ending : found.group());
    }

    private static void measure(Path site) throws IOException {
        long pages = 0;
        long text = 0;
        try (Stream<Path> folders = Files.list(site.resolve("incidents"))) {
            for (Path page : folders.map(folder -> folder.resolve("index.html")).filter(Files::exists).toList()) {
                String shown = NO_TEXT.matcher(Files.readString(page)).replaceAll(" ").replaceAll("\\s+", " ");
                pages++;
                text += shown.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        long index = Files.size(site.resolve("search/index.js"));
        System.out.printf("%d pages of reports: %d bytes of text; index: %d bytes, %.1f %%%n", pages, text, index, 100.0 * index / text);
    }
}
