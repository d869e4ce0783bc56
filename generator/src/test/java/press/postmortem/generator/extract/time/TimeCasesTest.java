package press.postmortem.generator.extract.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import press.postmortem.generator.CaseFile;
import press.postmortem.generator.extract.time.RunningClock.Entry;
import press.postmortem.generator.incident.Moment;

/** The cases of {@code cases/time}: each line of the input is a text, each line of the answer what its time means. */
class TimeCasesTest {
    private static final List<String> SETTINGS = List.of("ask", "file", "timezone", "date", "zone");

    @TestFactory
    Stream<DynamicNode> cases() {
        return CaseFile.tests("time", TimeCasesTest::answer);
    }

    private static String answer(String input) {
        Map<String, String> settings = new TreeMap<>();
        List<String> texts = new ArrayList<>();
        for (String line : input.split("\n")) {
            String[] parts = line.split(": ", 2);
            if (parts.length == 2 && SETTINGS.contains(parts[0])) {
                settings.merge(parts[0], parts[1], (one, other) -> one + "\n" + other);
            } else {
                texts.add(line);
            }
        }
        TimeGrammar grammar = new TimeGrammar(
                Habits.of(settings.getOrDefault("file", "")),
                Optional.ofNullable(settings.get("timezone")).map(ZoneId::of));
        List<String> answers = switch (settings.getOrDefault("ask", "leading")) {
            case "leading" -> each(texts, text -> show(grammar.leading(text), settings));
            case "whole" -> each(texts, text -> show(grammar.whole(text), settings));
            case "day" -> each(texts, text -> show(grammar.day(text), settings));
            case "date" -> each(texts, text -> show(grammar.firstDate(text), settings));
            case "zone" -> each(texts, text -> show(grammar.zoneNamedIn(text)));
            case "timeline" -> timeline(texts, grammar, settings);
            default -> throw new IllegalArgumentException(settings.get("ask"));
        };
        return answers.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static List<String> each(List<String> texts, Function<String, String> question) {
        return texts.stream().map(question).toList();
    }

    /** A line that begins with {@code #} is a date that dates the lines below it. */
    private static List<String> timeline(List<String> texts, TimeGrammar grammar, Map<String, String> settings) {
        List<Entry> entries = texts.stream()
                .map(text -> text.startsWith("#")
                        ? new Entry.Day(grammar.whole(text).orElseThrow(() -> new AssertionError(text)))
                        : new Entry.Event(grammar.leading(text).orElseThrow(() -> new AssertionError(text))))
                .map(Entry.class::cast)
                .toList();
        Iterator<Moment> moments =
                RunningClock.settle(entries, date(settings), zone(settings)).iterator();
        return entries.stream()
                .map(entry -> entry instanceof Entry.Day ? "#" : show(moments.next()))
                .toList();
    }

    private static String show(Optional<TimePhrase> phrase, Map<String, String> settings) {
        return phrase.map(found -> show(found, settings)).orElse("-");
    }

    private static String show(TimePhrase phrase, Map<String, String> settings) {
        String unresolved = phrase.zone().isEmpty()
                ? phrase.zoneWritten().map(letters -> " " + letters + "?").orElse("")
                : "";
        String also = phrase.also().stream()
                .map(other -> "; " + show(other, Map.of()))
                .collect(Collectors.joining());
        return phrase.written() + " = " + show(phrase.moment(date(settings), zone(settings))) + unresolved
                + (phrase.undecided(date(settings)) ? ", undecided" : "") + also;
    }

    private static String show(Moment moment) {
        return moment.iso() + moment.zone().map(zone -> " " + zone).orElse("");
    }

    private static String show(Optional<WrittenZone> zone) {
        return zone.map(found -> found.written() + " = "
                        + found.zone().map(ZoneId::toString).orElse("?"))
                .orElse("-");
    }

    private static Optional<LocalDate> date(Map<String, String> settings) {
        return Optional.ofNullable(settings.get("date")).map(LocalDate::parse);
    }

    private static Optional<ZoneId> zone(Map<String, String> settings) {
        return Optional.ofNullable(settings.get("zone")).map(ZoneId::of);
    }
}
