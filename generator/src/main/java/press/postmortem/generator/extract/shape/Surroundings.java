package press.postmortem.generator.extract.shape;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.section.Section;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.PartialDate;

/** What the text around a timeline says about the day and the zone of its times. */
final class Surroundings {
    /** A report is seldom published later than this after its incident; a day further back is rather that of another one. */
    private static final int LONGEST_DELAY_DAYS = 30;

    private static final int LONGEST_NOTE_WORDS = 40;

    /** Many things happen on the quarter of an hour, and so share their clock times by chance. */
    private static final int QUARTER = 15;

    private final TimeGrammar grammar;
    private final List<Note> prose;
    private final List<Block.Heading> headings;
    private final Once<List<Day>> told;
    private final Once<List<Day>> facts;
    private final Once<Optional<Month>> month;
    private final Once<Optional<ZoneId>> proseZone;
    private final Once<List<TimePhrase>> zoned;
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
                .map(block -> new Note(block.plainText(), block.offset()))
                .filter(note -> !note.text().isEmpty())
                .toList();
        this.told = new Once<>(this::daysOfProse);
        this.facts = new Once<>(() -> daysOfFacts(body));
        this.month = new Once<>(this::firstMonth);
        this.proseZone = new Once<>(this::zoneOfProse);
        this.zoned = new Once<>(() -> zonedIn(body));
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

    private record Note(String text, int offset) {}

    /** @param offset of the block that names it */
    private record Day(LocalDate date, int offset) {}

    /** @param offset of the heading that names it */
    private record Month(YearMonth month, int offset) {}

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

    /** The first month that a heading further up names with its year: {@code Outages in August 2026}. */
    Optional<YearMonth> monthAbove(int firstEvent) {
        return month.get().filter(named -> named.offset() < firstEvent).map(Month::month);
    }

    private Optional<Month> firstMonth() {
        return headings.stream()
                .flatMap(heading ->
                        months(Inline.plainText(heading.content())).map(named -> new Month(named, heading.offset())))
                .findFirst();
    }

    private Stream<YearMonth> months(String text) {
        return grammar.dates(text).stream()
                .flatMap(phrase -> phrase.from().near(Optional.empty()).date().stream())
                .filter(date -> date.month().isPresent())
                .map(date -> YearMonth.from(date.earliest()));
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

    /**
     * The zone of a section's times: from its table's head, its title, the notes and titles above its events, a sentence of the
     * report; else the one in which the text tells the same times once more.
     *
     * @param clocks of its events; none where one of them names a zone
     */
    Optional<ZoneId> zoneOf(Section section, String tableHead, int firstEvent, Set<LocalTime> clocks) {
        List<String> places = new ArrayList<>();
        places.add(tableHead);
        places.add(section.title());
        places.addAll(notes(section, firstEvent));
        places.addAll(titles(section, firstEvent));
        Optional<ZoneId> stated = zoneIn(places).or(proseZone::get).or(() -> zone);
        boolean named = stated.isPresent()
                || places.stream().anyMatch(place -> grammar.zoneNamedIn(place).isPresent());
        return named || clocks.isEmpty() ? stated : zoneOfSame(clocks);
    }

    /** The only zone in which the text tells clock times that are among these, if it is no chance that they are. */
    private Optional<ZoneId> zoneOfSame(Set<LocalTime> clocks) {
        Map<ZoneId, Set<LocalTime>> shared = new HashMap<>();
        for (TimePhrase phrase : zoned.get()) {
            phrase.clocks()
                    .filter(clocks::contains)
                    .forEach(clock -> shared.computeIfAbsent(phrase.zone().orElseThrow(), each -> new HashSet<>())
                            .add(clock));
        }
        return shared.entrySet().stream()
                .filter(each -> shared.size() == 1)
                .filter(each -> each.getValue().size() > 1
                        || each.getValue().stream().anyMatch(clock -> clock.getMinute() % QUARTER > 0))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What names its zone among the clock times of paragraphs and lists. */
    private List<TimePhrase> zonedIn(List<Block> body) {
        return body.stream()
                .flatMap(Surroundings::unfolded)
                .flatMap(block -> Stream.concat(
                        Stream.of(block),
                        block.items().stream()
                                .flatMap(item -> item.content().stream().limit(1))))
                .flatMap(block -> grammar.within(block.plainText()).stream())
                .flatMap(phrase -> Stream.concat(Stream.of(phrase), phrase.also().stream()))
                .filter(phrase -> phrase.hasClock() && phrase.zone().isPresent())
                .toList();
    }

    private Optional<ZoneId> zoneOfProse() {
        return zoneIn(prose.stream()
                .map(Note::text)
                .filter(Surroundings::speaksOfTimes)
                .toList());
    }

    private Optional<ZoneId> zoneIn(List<String> places) {
        return places.stream().flatMap(place -> grammar.zoneIn(place).stream()).findFirst();
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

    private static boolean speaksOfTimes(String text) {
        String normal = Text.normalise(text);
        return normal.contains("all times") || normal.contains("times are in") || normal.contains("times in");
    }

    /** The short paragraphs between a section's title and its first event. */
    private static List<String> notes(Section section, int firstEvent) {
        return section.blocks().stream()
                .filter(block -> block.offset() < firstEvent)
                .flatMap(block -> block.prose().stream())
                .map(Inline::plainText)
                .filter(text -> Text.words(text).size() <= LONGEST_NOTE_WORDS)
                .toList();
    }

    /** The headings between a section's title and its first event, the nearest first. */
    private static List<String> titles(Section section, int firstEvent) {
        List<String> titles = new ArrayList<>();
        section.blocks().stream()
                .filter(block -> block.offset() < firstEvent)
                .filter(Block.Heading.class::isInstance)
                .map(block -> Inline.plainText(((Block.Heading) block).content()))
                .forEach(title -> titles.add(0, title));
        return titles;
    }

    private Optional<LocalDate> dayOfReport(int firstEvent) {
        List<Day> before = above(firstEvent, told.get());
        if (date.isEmpty()) {
            return before.stream().map(Day::date).findFirst().or(() -> dayOfFacts(firstEvent));
        }
        if (certain || before.stream().anyMatch(day -> day.date().equals(date.get()))) {
            return date;
        }
        return before.stream()
                .map(Day::date)
                .filter(this::isShortlyBefore)
                .findFirst()
                .or(() -> date);
    }

    /** The one day that the tables of facts above the events name. */
    private Optional<LocalDate> dayOfFacts(int firstEvent) {
        List<LocalDate> days = above(firstEvent, facts.get()).stream()
                .map(Day::date)
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static List<Day> above(int offset, List<Day> days) {
        return days.stream().filter(day -> day.offset() < offset).toList();
    }

    private List<Day> daysOfProse() {
        List<Day> days = new ArrayList<>();
        for (Note note : prose) {
            daysIn(note.text()).forEach(day -> days.add(new Day(day, note.offset())));
        }
        return days;
    }

    /** Those of the tables of facts: of a label and a value a row. */
    private List<Day> daysOfFacts(List<Block> body) {
        List<Day> days = new ArrayList<>();
        for (Block block : body) {
            if (block instanceof Block.Table table) {
                table.rows().stream()
                        .filter(row -> row.cells().size() == 2)
                        .flatMap(row ->
                                daysIn(Inline.plainText(row.cells().get(1).content())).stream())
                        .forEach(day -> days.add(new Day(day, table.offset())));
            }
        }
        return days;
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
        for (TimePhrase phrase : grammar.dates(text)) {
            day(phrase).ifPresent(days::add);
        }
        return days;
    }

    private Optional<LocalDate> day(TimePhrase phrase) {
        return phrase.from().near(date).date().flatMap(PartialDate::exact);
    }
}
