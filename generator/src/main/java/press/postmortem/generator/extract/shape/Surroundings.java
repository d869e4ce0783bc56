package press.postmortem.generator.extract.shape;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.PartialDate;

/** What the text around a timeline says about the day and the zone of its times. */
final class Surroundings {
    /** A report is seldom published later than this after its incident. */
    private static final int LONGEST_DELAY_DAYS = 90;

    private static final int LONGEST_NOTE_WORDS = 40;

    private final TimeGrammar grammar;
    private final List<Block> prose;
    private final List<Block.Heading> headings;
    private final List<Block.Table> facts;
    private final Optional<LocalDate> date;
    private final Optional<ZoneId> zone;
    private final boolean certain;

    /**
     * @param date the report's day
     * @param zone the report's zone
     * @param times what is stated about the incident itself
     */
    Surroundings(
            TimeGrammar grammar, List<Block> body, Optional<LocalDate> date, Optional<ZoneId> zone, KeyTimes times) {
        this.grammar = grammar;
        this.prose = body.stream()
                .flatMap(Surroundings::unfolded)
                .filter(block -> !textOf(block).isEmpty())
                .toList();
        this.facts = body.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
        this.headings = body.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
        this.date = date;
        this.zone = zone;
        this.certain = times.moments().values().stream()
                .flatMap(moment -> moment.date().stream())
                .anyMatch(day -> date.map(PartialDate::of).filter(day::equals).isPresent());
    }

    /**
     * The day on which a timeline's first event is taken to be: the one in its title, in the notes above its events or in a
     * heading further up; else the report's day, unless the text names days before it and never that one, and neither does a stated time: then reports
     * are dated by their publication.
     */
    Optional<LocalDate> dayOf(Section section, int firstEvent) {
        Optional<LocalDate> own = dayIn(section.title());
        for (String note : notes(section, firstEvent)) {
            own = own.isPresent() ? own : dayIn(note);
        }
        return own.or(() -> dayAbove(firstEvent)).or(() -> dayOfReport(firstEvent));
    }

    /** The day that the nearest heading names of those that the events stand under. */
    private Optional<LocalDate> dayAbove(int firstEvent) {
        int level = Integer.MAX_VALUE;
        for (int i = headings.size() - 1; i >= 0; i--) {
            Block.Heading heading = headings.get(i);
            if (heading.offset() < firstEvent && heading.level() < level) {
                level = heading.level();
                Optional<LocalDate> day = dayIn(Inline.plainText(heading.content()));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    /** The zone of a section's times: from its table's head, its title, the notes above its events, a sentence of the report. */
    Optional<ZoneId> zoneOf(Section section, String tableHead, int firstEvent) {
        List<String> places = new ArrayList<>();
        places.add(tableHead);
        places.add(section.title());
        places.addAll(notes(section, firstEvent));
        prose.stream()
                .map(Surroundings::textOf)
                .filter(Surroundings::speaksOfTimes)
                .forEach(places::add);
        return places.stream()
                .flatMap(place -> grammar.zoneIn(place).stream())
                .findFirst()
                .or(() -> zone);
    }

    /** A note set apart says of the report what a paragraph says. */
    private static Stream<Block> unfolded(Block block) {
        if (block instanceof Block.Admonition admonition) {
            return admonition.content().stream().flatMap(Surroundings::unfolded);
        } else if (block instanceof Block.Quote quote) {
            return quote.content().stream().flatMap(Surroundings::unfolded);
        }
        return block instanceof Block.Element element
                ? element.content().stream().flatMap(Surroundings::unfolded)
                : Stream.of(block);
    }

    private static String textOf(Block block) {
        return Outline.leadOf(block).map(Inline::plainText).orElse("");
    }

    private static boolean speaksOfTimes(String text) {
        String normal = Text.normalise(text);
        return normal.contains("all times") || normal.contains("times are in") || normal.contains("times in");
    }

    /** The short paragraphs between a section's title and its first event. */
    private static List<String> notes(Section section, int firstEvent) {
        return section.blocks().stream()
                .filter(block -> block.offset() < firstEvent)
                .flatMap(block -> Outline.leadOf(block).stream())
                .map(Inline::plainText)
                .filter(text -> Text.words(text).size() <= LONGEST_NOTE_WORDS)
                .toList();
    }

    private Optional<LocalDate> dayOfReport(int firstEvent) {
        List<LocalDate> told = new ArrayList<>();
        prose.stream()
                .filter(block -> block.offset() < firstEvent)
                .forEach(block -> told.addAll(daysIn(textOf(block))));
        if (date.isEmpty()) {
            return told.stream().findFirst().or(() -> dayOfFacts(firstEvent));
        }
        if (certain || told.contains(date.get())) {
            return date;
        }
        return told.stream().filter(this::isShortlyBefore).findFirst().or(() -> date);
    }

    /** The one day that the tables of facts above the events name, those of a label and a value a row. */
    private Optional<LocalDate> dayOfFacts(int firstEvent) {
        List<LocalDate> days = facts.stream()
                .filter(table -> table.offset() < firstEvent)
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.cells().size() == 2)
                .flatMap(row -> daysIn(Inline.plainText(row.cells().get(1).content())).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private boolean isShortlyBefore(LocalDate day) {
        long delay = ChronoUnit.DAYS.between(day, date.orElseThrow());
        return delay >= 0 && delay <= LONGEST_DELAY_DAYS;
    }

    private Optional<LocalDate> dayIn(String text) {
        return daysIn(text).stream().findFirst();
    }

    private List<LocalDate> daysIn(String text) {
        List<LocalDate> days = new ArrayList<>();
        String rest = text;
        Optional<TimePhrase> found = grammar.firstDate(rest);
        while (found.isPresent()) {
            found.flatMap(this::day).ifPresent(days::add);
            rest = rest.substring(Math.max(1, found.get().end()));
            found = grammar.firstDate(rest);
        }
        return days;
    }

    private Optional<LocalDate> day(TimePhrase phrase) {
        return phrase.from().near(date).date().filter(PartialDate::isExact).map(PartialDate::earliest);
    }
}
