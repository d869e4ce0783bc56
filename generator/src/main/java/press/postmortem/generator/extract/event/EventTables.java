package press.postmortem.generator.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Headers;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.Field;
import press.postmortem.generator.incident.Timeline;

/**
 * A table whose rows are events: the time in one column or a date and a time in two, and columns for who did it, for the
 * phase, and for whatever else the author noted.
 */
final class EventTables implements EventShape {
    private static final Headers<Timeline.Column> HEADERS = new Headers<>(headers(), Set.of("type", "kind", "level"));

    /** What may as well stand above a word beside the words of an event. */
    private static final Set<String> STATE_HEADERS = Set.of("status", "state");

    private static final Set<String> WEEKDAY_HEADERS = Set.of("day", "weekday", "day of week", "tag", "jour");

    /** So many rows with a time, the first among them, are events below a head and a title that say so. */
    private static final int FEWEST_ANNOUNCED = 2;

    private final boolean telling;

    private EventTables(boolean telling) {
        this.telling = telling;
    }

    /** Those in a place for events: whichever of their columns are times. */
    static EventTables announced() {
        return new EventTables(false);
    }

    /** Those anywhere: the times lead each row, or a head says that its column tells events. Other rows are dated records. */
    static EventTables anywhere() {
        return new EventTables(true);
    }

    @Override
    public Optional<Found> read(List<Block> siblings, int at, TimeGrammar grammar) {
        if (!(siblings.get(at) instanceof Block.Table table)) {
            return Optional.empty();
        }
        List<Block.Row> rows = new ArrayList<>();
        boolean headless = isTime(cell(table.head(), 0), grammar);
        if (headless) {
            rows.add(table.head());
        }
        rows.addAll(table.rows());
        List<List<Inline>> heads = table.head().cells().stream()
                .map(cell -> headless ? List.<Inline>of() : Inlines.strip(cell.content()))
                .toList();
        Optional<Columns> columns = columns(heads, rows, grammar);
        if (columns.isEmpty() || telling && !tellsEvents(columns.get(), heads)) {
            return Optional.empty();
        }
        Set<Integer> untold = untold(rows, columns.get());
        List<Part> parts = new ArrayList<>();
        for (Block.Row row : rows) {
            Part part = part(row, heads, columns.get(), untold, grammar);
            untold = part instanceof Part.Happened ? Set.of() : untold;
            parts.add(part);
        }
        return Found.of(parts, headless ? Map.of() : headings(heads, columns.get()));
    }

    /**
     * @param times the column of times, or those of dates and of times
     * @param text empty where times and fields are all there is
     */
    private record Columns(
            List<Integer> times, Optional<Integer> text, Optional<Integer> actor, Optional<Integer> phase) {
        boolean isField(int column) {
            return !times.contains(column) && !has(text, column) && !has(actor, column) && !has(phase, column);
        }

        private static boolean has(Optional<Integer> role, int column) {
            return role.filter(each -> each == column).isPresent();
        }
    }

    private static boolean tellsEvents(Columns columns, List<List<Inline>> heads) {
        return columns.times().contains(0)
                || columns.text()
                        .flatMap(column -> HEADERS.roleOf(Inline.plainText(heads.get(column))))
                        .filter(role -> role == Timeline.Column.TEXT)
                        .isPresent();
    }

    private Optional<Columns> columns(List<List<Inline>> heads, List<Block.Row> rows, TimeGrammar grammar) {
        List<Integer> times = timeColumns(heads, rows, grammar);
        if (times.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> others = IntStream.range(0, heads.size())
                .boxed()
                .filter(column -> !times.contains(column))
                .toList();
        Optional<Integer> actor = first(others, heads, Timeline.Column.ACTOR);
        Optional<Integer> phase = first(others, heads, Timeline.Column.PHASE);
        List<Integer> told = others.stream()
                .filter(column -> !STATE_HEADERS.contains(Text.normalise(Inline.plainText(heads.get(column)))))
                .toList();
        Optional<Integer> named =
                first(told, heads, Timeline.Column.TEXT).or(() -> first(others, heads, Timeline.Column.TEXT));
        Optional<Integer> longest = others.stream()
                .filter(column -> !actor.equals(Optional.of(column)) && !phase.equals(Optional.of(column)))
                .max(Comparator.comparingInt(column -> length(rows, column)));
        Optional<Integer> text = named.isPresent() ? named : longest;
        return Optional.of(new Columns(times, text, actor, phase));
    }

    private static Optional<Integer> first(List<Integer> columns, List<List<Inline>> heads, Timeline.Column role) {
        return columns.stream()
                .filter(column ->
                        HEADERS.roleOf(Inline.plainText(heads.get(column))).equals(Optional.of(role)))
                .findFirst();
    }

    private static int length(List<Block.Row> rows, int column) {
        return rows.stream().mapToInt(row -> plain(cell(row, column)).length()).sum();
    }

    /** The first column of times; before it, or after it, one of dates. */
    private List<Integer> timeColumns(List<List<Inline>> heads, List<Block.Row> rows, TimeGrammar grammar) {
        List<Integer> timed = IntStream.range(0, heads.size())
                .boxed()
                .filter(column -> !WEEKDAY_HEADERS.contains(Text.normalise(Inline.plainText(heads.get(column)))))
                .filter(column -> isTimeColumn(Inline.plainText(heads.get(column)), rows, column, grammar))
                .toList();
        Optional<Integer> clock = timed.stream()
                .filter(column -> holdsClock(rows, column, grammar))
                .findFirst();
        Optional<Integer> date = timed.stream()
                .filter(column -> !holdsClock(rows, column, grammar))
                .findFirst();
        if (clock.isPresent() && date.isPresent() && !holdsDate(rows, clock.get(), grammar)) {
            return List.of(date.get(), clock.get());
        }
        return clock.or(() -> date).map(List::of).orElse(List.of());
    }

    private boolean isTimeColumn(String head, List<Block.Row> rows, int column, TimeGrammar grammar) {
        long filled = rows.stream().filter(row -> !isBlank(cell(row, column))).count();
        boolean named = HEADERS.roleOf(head).equals(Optional.of(Timeline.Column.TIME));
        long times = rows.stream()
                .map(row -> cell(row, column))
                .filter(cell -> isTime(cell, grammar) || named && isDay(cell, grammar))
                .count();
        boolean begins = !telling && times >= FEWEST_ANNOUNCED && isTime(cell(rows.get(0), column), grammar);
        return times > 0 && (named ? begins || times * 2 >= filled : times * 5 >= filled * 4);
    }

    private static boolean holdsClock(List<Block.Row> rows, int column, TimeGrammar grammar) {
        return rows.stream()
                .flatMap(row -> time(plain(cell(row, column)), grammar).stream())
                .anyMatch(TimePhrase::hasClock);
    }

    private static boolean holdsDate(List<Block.Row> rows, int column, TimeGrammar grammar) {
        return rows.stream()
                .flatMap(row -> time(plain(cell(row, column)), grammar).stream())
                .anyMatch(TimePhrase::hasDate);
    }

    /** The columns of fields in which no row says anything: their heads are to be told all the same. */
    private static Set<Integer> untold(List<Block.Row> rows, Columns columns) {
        return IntStream.range(0, rows.get(0).cells().size())
                .filter(columns::isField)
                .filter(column -> rows.stream().allMatch(row -> isBlank(cell(row, column))))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** @param untold columns that the event names even though it says nothing in them */
    private static Part part(
            Block.Row row, List<List<Inline>> heads, Columns columns, Set<Integer> untold, TimeGrammar grammar) {
        String written = written(row, columns);
        Optional<TimePhrase> time = time(meant(row, heads, columns, grammar), grammar);
        List<Inline> text = columns.text().map(column -> content(row, column)).orElse(List.of());
        if (time.isEmpty() || Happening.isGuidance(Inline.plainText(text))) {
            return new Part.Loose(List.of(new Block.Plain(joined(row), row.offset())));
        }
        List<String> actors = columns.actor()
                .map(column -> plain(cell(row, column)))
                .filter(actor -> !actor.isBlank())
                .map(List::of)
                .orElse(List.of());
        Happening read = Happening.of(time.get().writtenAs(written), text, List.of(), row.offset());
        return new Part.Happened(new Happening(
                read.time(),
                actors.isEmpty() ? read.text() : text,
                actors.isEmpty() ? read.actors() : actors,
                read.milestone(),
                columns.phase().map(column -> plain(cell(row, column))).filter(phase -> !phase.isBlank()),
                fields(row, heads, columns, untold),
                List.of(),
                false,
                row.offset()));
    }

    private static List<Field> fields(Block.Row row, List<List<Inline>> heads, Columns columns, Set<Integer> untold) {
        return IntStream.range(0, row.cells().size())
                .filter(columns::isField)
                .filter(column -> !isBlank(cell(row, column)) || untold.contains(column))
                .mapToObj(column -> new Field(heads.get(column), content(row, column)))
                .toList();
    }

    /** What the columns of times say, with the year that stands at the head of the column of dates. */
    private static String meant(Block.Row row, List<List<Inline>> heads, Columns columns, TimeGrammar grammar) {
        StringBuilder out = new StringBuilder();
        for (int column : columns.times()) {
            String cell = plain(cell(row, column));
            out.append(cell).append(' ');
            if (time(cell, grammar)
                    .filter(time -> time.hasDate() && time.day().isEmpty())
                    .isPresent()) {
                out.append(year(Inline.plainText(heads.get(column)))).append(' ');
            }
        }
        return out.toString().strip();
    }

    /** Four digits in brackets or between blanks; empty where there are none. */
    private static String year(String head) {
        return Text.words(head).stream()
                .filter(word -> word.length() == 4 && (word.startsWith("19") || word.startsWith("20")))
                .filter(word -> word.chars().allMatch(Character::isDigit))
                .findFirst()
                .orElse("");
    }

    /** What the author wrote in the columns of times. */
    private static String written(Block.Row row, Columns columns) {
        StringBuilder out = new StringBuilder();
        columns.times().forEach(column -> out.append(plain(cell(row, column))).append(' '));
        return out.toString().strip();
    }

    private static List<Inline> joined(Block.Row row) {
        List<Inline> out = new ArrayList<>();
        for (Block.Cell cell : row.cells()) {
            if (!out.isEmpty()) {
                out.add(new Inline.Text(" ", cell.offset()));
            }
            out.addAll(cell.content());
        }
        return out;
    }

    private static Map<Timeline.Column, List<Inline>> headings(List<List<Inline>> heads, Columns columns) {
        Map<Timeline.Column, List<Inline>> headings = new EnumMap<>(Timeline.Column.class);
        List<Inline> time = new ArrayList<>();
        for (int column : columns.times()) {
            if (!time.isEmpty()) {
                time.add(new Inline.Text(" ", Inlines.offset(time)));
            }
            time.addAll(heads.get(column));
        }
        headings.put(Timeline.Column.TIME, time);
        columns.text().ifPresent(column -> headings.put(Timeline.Column.TEXT, heads.get(column)));
        columns.actor().ifPresent(column -> headings.put(Timeline.Column.ACTOR, heads.get(column)));
        columns.phase().ifPresent(column -> headings.put(Timeline.Column.PHASE, heads.get(column)));
        return headings;
    }

    private static Optional<TimePhrase> time(String cell, TimeGrammar grammar) {
        return grammar.leading(cell)
                .or(() -> grammar.firstDate(cell))
                .or(() -> grammar.whole(cell).filter(TimePhrase::isDateAlone));
    }

    /** {@code 3/5}, which is a day where a head says so. */
    private static boolean isDay(Block.Cell cell, TimeGrammar grammar) {
        return grammar.whole(plain(cell)).filter(TimePhrase::isDateAlone).isPresent();
    }

    private static boolean isTime(Block.Cell cell, TimeGrammar grammar) {
        return grammar.leading(plain(cell)).isPresent();
    }

    private static boolean isBlank(Block.Cell cell) {
        return Inlines.isEmpty(cell.content());
    }

    private static Block.Cell cell(Block.Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : new Block.Cell(List.of(), row.offset());
    }

    private static List<Inline> content(Block.Row row, int column) {
        return Inlines.strip(cell(row, column).content());
    }

    private static String plain(Block.Cell cell) {
        return Inline.plainText(cell.content()).strip();
    }

    private static Map<String, Timeline.Column> headers() {
        Map<String, Timeline.Column> headers = new HashMap<>();
        List.of(
                        "time",
                        "times",
                        "date",
                        "datetime",
                        "date time",
                        "when",
                        "timestamp",
                        "at",
                        "hour",
                        "clock",
                        "uhrzeit",
                        "zeit",
                        "zeitpunkt",
                        "datum",
                        "heure",
                        "horaire",
                        "hora",
                        "horário",
                        "fecha",
                        "data",
                        "momento",
                        "cuándo",
                        "quando",
                        "ora",
                        "orario",
                        "tijd",
                        "tijdstip",
                        "wanneer",
                        "время",
                        "дата",
                        "дата и время",
                        "когда",
                        "時刻",
                        "日時",
                        "時間",
                        "时间",
                        "时刻",
                        "日期",
                        "日期时间",
                        "시간",
                        "시각",
                        "일시",
                        "날짜")
                .forEach(word -> headers.put(word, Timeline.Column.TIME));
        List.of(
                        "event",
                        "events",
                        "description",
                        "details",
                        "detail",
                        "what",
                        "what happened",
                        "happened",
                        "action",
                        "actions",
                        "activity",
                        "message",
                        "status",
                        "state",
                        "update",
                        "note",
                        "notes",
                        "comment",
                        "entry",
                        "summary",
                        "ereignis",
                        "beschreibung",
                        "aktion",
                        "vorgang",
                        "was geschah",
                        "was passierte",
                        "événement",
                        "évènement",
                        "évènements",
                        "fait",
                        "evento",
                        "suceso",
                        "acción",
                        "detalle",
                        "descripción",
                        "ação",
                        "acontecimento",
                        "detalhe",
                        "descrição",
                        "hecho",
                        "hechos",
                        "fato",
                        "azione",
                        "descrizione",
                        "dettagli",
                        "gebeurtenis",
                        "actie",
                        "omschrijving",
                        "beschrijving",
                        "событие",
                        "события",
                        "действие",
                        "описание",
                        "что произошло",
                        "イベント",
                        "内容",
                        "出来事",
                        "事象",
                        "対応",
                        "対応内容",
                        "事件",
                        "事项",
                        "描述",
                        "说明",
                        "动作",
                        "操作",
                        "进展",
                        "이벤트",
                        "내용",
                        "상황",
                        "조치")
                .forEach(word -> headers.put(word, Timeline.Column.TEXT));
        List.of(
                        "who",
                        "actor",
                        "actors",
                        "person",
                        "people",
                        "by",
                        "owner",
                        "responsible",
                        "team",
                        "author",
                        "reporter",
                        "user",
                        "wer",
                        "person",
                        "qui",
                        "acteur",
                        "quién",
                        "quem",
                        "chi",
                        "кто",
                        "担当",
                        "担当者",
                        "人员",
                        "操作人",
                        "负责人",
                        "담당",
                        "담당자")
                .forEach(word -> headers.put(word, Timeline.Column.ACTOR));
        List.of("phase", "stage", "fase", "фаза", "этап", "フェーズ", "阶段", "단계")
                .forEach(word -> headers.put(word, Timeline.Column.PHASE));
        return Map.copyOf(headers);
    }
}
