package press.postmortem.generator.extract.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Corpus;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.Site;

/** How well real reports are read, against labels made by hand. Prints the figures; with {@code -Dmisses=true} the misses too. */
class CorpusScoreTest {
    private final Map<String, Integer> counts = new HashMap<>();

    @Test
    void real_reports_are_read_as_people_read_them() throws IOException {
        Path files = Corpus.files();
        for (Path labels : Corpus.below(files.resolveSibling("labels"), ".tsv")) {
            score(files, labels);
        }
        System.out.println(figures());

        assertThat(percent("event hit", "event wanted")).as("event recall").isGreaterThan(99.0);
        assertThat(precision("event")).as("event precision").isGreaterThan(99.5);
        assertThat(percent("time hit", "time wanted")).as("event time").isGreaterThan(98.5);
        assertThat(percent("action hit", "action wanted")).as("action recall").isGreaterThan(99.0);
        assertThat(precision("action")).as("action precision").isGreaterThan(97.0);
        assertThat(percent("status hit", "status wanted")).as("action status").isGreaterThan(95.0);
    }

    private void score(Path files, Path labels) throws IOException {
        String name = labels.getFileName().toString().replace(".tsv", "");
        Path path = Corpus.below(files, ".md").stream()
                .filter(each ->
                        files.relativize(each).toString().replace("/", "__").equals(name))
                .findFirst()
                .orElseThrow();
        SourceFile source = Corpus.source(files, path);
        List<String[]> rows = Files.readAllLines(labels).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t"))
                .toList();
        Shapes.Recognised read = recognise(source);
        Map<Integer, Deque<Event>> events = read.timelines().stream()
                .flatMap(timeline -> timeline.events().stream())
                .collect(Collectors.groupingBy(
                        event -> source.lineAt(event.offset()), Collectors.toCollection(ArrayDeque::new)));
        Map<Integer, Deque<ActionItem>> actions = read.actionLists().stream()
                .flatMap(list -> list.items().stream())
                .collect(Collectors.groupingBy(
                        item -> source.lineAt(item.offset()), Collectors.toCollection(ArrayDeque::new)));
        Set<Integer> unsure = rows.stream()
                .filter(row -> row[0].endsWith("?"))
                .map(row -> Integer.valueOf(row[1]))
                .collect(Collectors.toSet());
        for (String[] row : rows) {
            if (row[0].equals("E") || row[0].equals("M")) {
                event(name, row, events.getOrDefault(Integer.valueOf(row[1]), new ArrayDeque<>()));
            } else if (row[0].equals("A")) {
                action(name, row, actions.getOrDefault(Integer.valueOf(row[1]), new ArrayDeque<>()));
            }
        }
        extra("event", name, unsure, events);
        extra("action", name, unsure, actions);
    }

    private void event(String name, String[] row, Deque<Event> here) {
        count("event wanted");
        if (here.isEmpty()) {
            miss("missed event", name, row[1], List.of(row).toString());
            return;
        }
        count("event hit");
        count("time wanted");
        String got = clock(here.pop().moment().iso());
        if (got.equals(clock(row[2]))) {
            count("time hit");
        } else {
            miss("other time", name, row[1], "wanted " + row[2] + ", got " + got);
        }
    }

    private void action(String name, String[] row, Deque<ActionItem> here) {
        count("action wanted");
        if (here.isEmpty()) {
            miss("missed action", name, row[1], List.of(row).toString());
            return;
        }
        count("action hit");
        String got = here.pop().status().key();
        if (!row[2].equals("unknown")) {
            count("status wanted");
            if (got.equals(row[2])) {
                count("status hit");
            } else {
                miss("other status", name, row[1], "wanted " + row[2] + ", got " + got);
            }
        } else if (!got.equals("unknown")) {
            miss("(status beyond the label", name, row[1], got + ")");
        }
    }

    private <T> void extra(String kind, String name, Set<Integer> unsure, Map<Integer, Deque<T>> left) {
        left.forEach((line, items) -> {
            for (int i = 0; i < items.size() && !unsure.contains(line); i++) {
                count(kind + " extra");
                miss("extra " + kind, name, String.valueOf(line), "");
            }
        });
    }

    /** The day is the one that the front matter or the file's name gives. */
    private static Shapes.Recognised recognise(SourceFile source) {
        Document document = DocumentParser.parse(source).value();
        Optional<LocalDate> date =
                value(document, "date").flatMap(CorpusScoreTest::day).or(() -> day(source.path()));
        Optional<ZoneId> zone = Optional.empty();
        return Shapes.recognise(
                        document,
                        Habits.of(source.text()),
                        Site.unnamed(),
                        date,
                        zone,
                        new KeyTimes(Map.of()),
                        List.of())
                .value();
    }

    private static Optional<String> value(Document document, String key) {
        return document.frontMatter()
                .get(key)
                .filter(value -> value instanceof Yaml.Scalar)
                .map(value -> ((Yaml.Scalar) value).text());
    }

    /** The first date in digits. */
    private static Optional<LocalDate> day(String text) {
        java.util.regex.Matcher matcher =
                java.util.regex.Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)").matcher(text);
        List<LocalDate> days = new ArrayList<>();
        while (matcher.find()) {
            days.add(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        }
        return days.stream().findFirst();
    }

    /** A time without zone and approximation mark, to the minute, as the labels write it. */
    private static String clock(String when) {
        return List.of(when.split("/")).stream().map(CorpusScoreTest::point).collect(Collectors.joining("/"))
                + (when.endsWith("/") ? "/" : "");
    }

    private static String point(String written) {
        String bare = written.strip().replace("~", "").split(" ")[0].replace("Z", "");
        int time = bare.indexOf('T');
        return time < 0 ? bare : bare.substring(0, Math.min(bare.length(), time + 6));
    }

    private void miss(String what, String name, String line, String detail) {
        if (Boolean.getBoolean("misses")) {
            System.out.println(what + ": " + name + ":" + line + ": " + detail);
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private String figures() {
        return "event recall %.1f, precision %.1f, time %.1f; action recall %.1f, precision %.1f, status %.1f"
                .formatted(
                        percent("event hit", "event wanted"),
                        precision("event"),
                        percent("time hit", "time wanted"),
                        percent("action hit", "action wanted"),
                        precision("action"),
                        percent("status hit", "status wanted"));
    }

    private double precision(String kind) {
        int hit = counts.getOrDefault(kind + " hit", 0);
        return 100.0 * hit / Math.max(1, hit + counts.getOrDefault(kind + " extra", 0));
    }

    private double percent(String hit, String wanted) {
        return 100.0 * counts.getOrDefault(hit, 0) / Math.max(1, counts.getOrDefault(wanted, 0));
    }
}
