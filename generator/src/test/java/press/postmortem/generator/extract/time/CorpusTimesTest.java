package press.postmortem.generator.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import press.postmortem.generator.Corpus;
import press.postmortem.generator.extract.time.RunningClock.Entry;
import press.postmortem.generator.incident.Moment;

/**
 * Real timelines, labelled by hand: what the time in front of each labelled line means, with the days between the lines
 * carried over. Markup is stripped roughly, so the figures are a little below those of the whole recogniser.
 */
class CorpusTimesTest {
    private int labels;
    private int clocks;
    private int times;
    private final List<String> misses = new ArrayList<>();

    @Test
    void labelled_events_have_the_clock_and_the_day_of_their_label(TestReporter reporter) throws IOException {
        Path files = Corpus.files();
        for (Path file : Corpus.below(files, ".md")) {
            String name = files.relativize(file).toString().replace('/', '_').replace('\\', '_');
            Path labelled = files.resolveSibling("labels").resolve(name(files, file) + ".tsv");
            if (Files.exists(labelled)) {
                measure(name, Corpus.source(files, file).text(), events(labelled));
            }
        }
        misses.forEach(miss -> reporter.publishEntry("other time", miss));
        reporter.publishEntry("labels", String.valueOf(labels));
        reporter.publishEntry("clocks in percent", String.valueOf(100.0 * clocks / labels));
        reporter.publishEntry("days and clocks in percent", String.valueOf(100.0 * times / labels));

        assertThat(100.0 * clocks / labels).as("clocks in percent").isGreaterThan(97);
        assertThat(100.0 * times / labels).as("days and clocks in percent").isGreaterThan(96);
    }

    private static String name(Path files, Path file) {
        return files.relativize(file).toString().replace('\\', '/').replace("/", "__");
    }

    /** The labels of one file by line. */
    private static Map<Integer, String> events(Path labelled) throws IOException {
        Map<Integer, String> events = new HashMap<>();
        for (String row : Files.readAllLines(labelled)) {
            String[] cells = row.split("\t");
            if (cells[0].equals("E")) {
                events.put(Integer.valueOf(cells[1]), cells[2]);
            }
        }
        return events;
    }

    private void measure(String name, String text, Map<Integer, String> events) {
        TimeGrammar grammar = new TimeGrammar(Habits.of(text), Optional.empty());
        String[] lines = text.split("\n");
        List<Entry> entries = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (int number = 1; number <= lines.length; number++) {
            String line = plain(lines[number - 1]);
            Optional<TimePhrase> leading = grammar.leading(line);
            if (events.containsKey(number)) {
                labels++;
                leading.ifPresent(phrase -> entries.add(new Entry.Event(phrase)));
                String label = name + ": " + line + ": " + events.get(number);
                leading.ifPresentOrElse(phrase -> wanted.add(label), () -> misses.add(label));
            } else if (grammar.day(line).isPresent() && events.keySet().stream().anyMatch(isAbove(number))) {
                entries.add(new Entry.Day(grammar.day(line).orElseThrow()));
            }
        }
        Iterator<Moment> moments = RunningClock.settle(entries, day(grammar, name, lines), Optional.empty())
                .iterator();
        wanted.forEach(label -> compare(label, moments.next()));
    }

    private static Predicate<Integer> isAbove(int number) {
        return line -> line > number;
    }

    /** The day of the title, else of the file's name. */
    private static Optional<LocalDate> day(TimeGrammar grammar, String name, String[] lines) {
        for (String line : lines) {
            if (line.startsWith("# ") || line.startsWith("title:") || line.startsWith("date:")) {
                Optional<LocalDate> day = grammar.firstDate(line).flatMap(TimePhrase::day);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return grammar.firstDate(name).flatMap(TimePhrase::day);
    }

    private void compare(String label, Moment moment) {
        String wanted = label.substring(label.lastIndexOf(": ") + 2);
        String found = moment.iso();
        boolean clock = clock(found).equals(clock(wanted));
        boolean time = minutes(found).equals(minutes(wanted));
        clocks += clock ? 1 : 0;
        times += time ? 1 : 0;
        if (!time) {
            misses.add(label + ", got " + found);
        }
    }

    private static String minutes(String iso) {
        return iso.replace("~", "").replaceAll("(T\\d\\d:..):\\d\\d", "$1");
    }

    private static String clock(String iso) {
        return minutes(iso).replaceAll("[0-9X]{4}-..-..", "");
    }

    private static String plain(String line) {
        return line.replaceAll("^[\\s>|]*([-*+] |\\d+\\. |#+ )?", "")
                .replaceAll("[*_`|]+", " ")
                .replaceAll(" +#* *$", "")
                .strip();
    }
}
