package press.postmortem.generator.extract.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Headers;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.ActionList.Column;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.Field;
import press.postmortem.generator.incident.Stretch;
import press.postmortem.generator.incident.Term;

/** A table whose rows are promises; the words at the heads of its columns say what the cells are. */
final class ActionTables implements ActionShape {
    private static final Map<String, Column> NAMES = headers();

    private static final Headers<Column> HEADERS = new Headers<>(NAMES, Set.of("time", "timestamp"));

    /** What a page calls it; by another name, as {@code Urgency}, the author's is shown. */
    private static final String PRIORITY = "priority";

    /** Dashes and the like end here in Unicode, and signs that are pictures begin behind. */
    private static final int LAST_PUNCTUATION = 0x206F;

    private static final int LONGEST_STATE = 20;

    /** A word behind a reference, set apart: {@code Bug 12 **TODO**}, {@code n/a DONE}. */
    private static final Pattern CAPITALS_AT_END = Pattern.compile("(?:^|[^\\p{L}])(\\p{Lu}[\\p{Lu} ]+)$");

    private static final Pattern DAY_AT_END = Pattern.compile("(?: (?:on|am|le|el|em))? +\\d[\\d./-]*$");

    private final MarkReader marks;

    ActionTables(MarkReader marks) {
        this.marks = marks;
    }

    @Override
    public Optional<Found> read(List<Block> siblings, int at, Group group) {
        if (!(siblings.get(at) instanceof Block.Table table)) {
            return Optional.empty();
        }
        Optional<Map<Column, Integer>> columns = columns(table);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        List<Promise> promises = new ArrayList<>();
        List<Block> remarks = new ArrayList<>();
        Set<Integer> untold = untold(table, columns.get());
        for (Block.Row row : table.rows()) {
            List<Inline> text = content(row, columns.get().get(Column.TEXT));
            if (Inlines.isEmpty(text)
                    || ActionWords.isNothing(Inline.plainText(text))
                            && Tickets.in(text).isEmpty()) {
                remark(row).ifPresent(remarks::add);
            } else {
                promises.add(promise(row, table.head(), columns.get(), promises.isEmpty() ? untold : Set.of(), group));
            }
        }
        Stretch stretch = new Stretch(table.offset(), table.offset());
        return promises.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(stretch, headings(table.head(), columns.get()), List.of(), promises, remarks));
    }

    /** The column that a head names by all its words. */
    static Optional<Column> columnNamed(String head) {
        return Optional.ofNullable(NAMES.get(Text.normalise(head)));
    }

    /** Whether a table says by its heads alone that it holds actions, wherever it stands. */
    static boolean speaksForItself(Block.Table table) {
        Set<Column> known = columnsByName(table.head()).keySet();
        boolean named = table.head().cells().stream()
                .map(cell -> Text.normalise(Inline.plainText(cell.content())))
                .anyMatch(head -> head.equals("action item") || head.equals("action items") || head.equals("action"));
        return named && (known.contains(Column.OWNER) || known.contains(Column.STATUS) || known.contains(Column.DUE));
    }

    private static Optional<Map<Column, Integer>> columns(Block.Table table) {
        Map<Column, Integer> columns = columnsByName(table.head());
        if (!columns.containsKey(Column.TEXT)) {
            IntStream.range(0, table.head().cells().size())
                    .boxed()
                    .filter(column -> !columns.containsValue(column))
                    .max(Comparator.comparingInt(column -> length(table, column)))
                    .ifPresent(column -> columns.put(Column.TEXT, column));
        }
        return columns.containsKey(Column.TEXT) ? Optional.of(columns) : Optional.empty();
    }

    private static Map<Column, Integer> columnsByName(Block.Row head) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < head.cells().size(); i++) {
            int column = i;
            HEADERS.roleOf(plain(head, i)).ifPresent(role -> columns.putIfAbsent(role, column));
        }
        return columns;
    }

    /** The columns without a meaning here in which no row says anything: their heads are to be told all the same. */
    private static Set<Integer> untold(Block.Table table, Map<Column, Integer> columns) {
        return IntStream.range(0, table.head().cells().size())
                .filter(column -> !columns.containsValue(column))
                .filter(column -> table.rows().stream().allMatch(row -> Inlines.isEmpty(content(row, column))))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** @param untold columns that the action names even though it says nothing in them */
    private Promise promise(
            Block.Row row, Block.Row head, Map<Column, Integer> columns, Set<Integer> untold, Group group) {
        Cells cells = new Cells(row, columns);
        Marks read = marks(content(row, columns.get(Column.TEXT)), cells);
        Optional<ActionStatus> ticked = cells.box();
        Optional<String> state = ticked.isPresent() ? Optional.empty() : cells.text(Column.STATUS);
        Optional<ActionStatus> status = ticked.or(() -> state.flatMap(said -> isUndone(head, columns, said)
                        ? Optional.of(ActionStatus.OPEN)
                        : ActionWords.statusAtStart(said)))
                .or(cells::statusAmongNotes)
                .or(() -> cells.text(Column.DUE).flatMap(ActionTables::statusForDay));
        Optional<String> link = cells.content(Column.LINK)
                .map(Inlines::standing)
                .flatMap(ActionTables::target)
                .or(() -> cells.content(Column.STATUS).flatMap(Tickets::in));
        Marks all = new Marks(
                read.text(),
                cells.text(Column.ID).or(read::id),
                cells.text(Column.OWNER)
                        .filter(owner -> !ActionWords.isNobody(owner))
                        .or(read::owner),
                status.or(read::status),
                state.map(ActionWords::withoutSigns)
                        .filter(words -> !words.isEmpty())
                        .or(read::statusWritten),
                cells.text(Column.TYPE).flatMap(ActionWords::type).or(read::type),
                cells.text(Column.PRIORITY).flatMap(ActionWords::priority).or(read::priority),
                cells.text(Column.DUE)
                        .filter(said -> statusForDay(said).isEmpty())
                        .flatMap(this::date)
                        .or(read::due),
                cells.text(Column.DONE)
                        .flatMap(this::date)
                        .or(() -> cells.text(Column.STATUS).flatMap(marks::doneOn))
                        .or(() -> cells.text(Column.DUE).flatMap(marks::doneOn)),
                link.or(read::link));
        return new Promise(all, group, OptionalInt.empty(), fields(cells, head, untold, all), List.of(), row.offset());
    }

    /** {@code done 6/8} where the day is expected by which it is to be done, but not {@code complete by May}. */
    private static Optional<ActionStatus> statusForDay(String said) {
        Matcher day = DAY_AT_END.matcher(said);
        return ActionWords.status(day.find() ? said.substring(0, day.start()) : said);
    }

    /** A cross alone below {@code Done?}: not yet, which is not never. */
    private static boolean isUndone(Block.Row head, Map<Column, Integer> columns, String said) {
        return ActionWords.withoutSigns(said).isEmpty()
                && ActionWords.status(said).equals(Optional.of(ActionStatus.WONT_DO))
                && ActionWords.status(Text.normalise(plain(head, columns.get(Column.STATUS))))
                        .equals(Optional.of(ActionStatus.DONE));
    }

    /** What a text says about itself; it stays as written where a column says the same sort of thing. */
    private Marks marks(List<Inline> text, Cells cells) {
        Marks read = marks.read(text);
        boolean toldTwice = cells.says(Column.ID, read.id())
                || cells.says(Column.OWNER, read.owner())
                || cells.says(Column.STATUS, read.status())
                || cells.says(Column.TYPE, read.type())
                || cells.says(Column.DUE, read.due());
        return toldTwice ? read.withText(Inlines.strip(text)) : read;
    }

    /** A row's cells by what they are. */
    private record Cells(Block.Row row, Map<Column, Integer> columns) {
        Optional<List<Inline>> content(Column column) {
            return Optional.ofNullable(columns.get(column))
                    .map(index -> ActionTables.content(row, index))
                    .filter(content -> !Inlines.isEmpty(content));
        }

        Optional<String> text(Column column) {
            return content(column)
                    .map(content -> Inline.plainText(Inlines.standing(content)).strip())
                    .filter(text -> !isNothing(text));
        }

        /** A box, ticked or empty, where a status is expected; it is text, as tables have no boxes. */
        Optional<ActionStatus> box() {
            String said =
                    content(Column.STATUS).map(Inline::plainText).orElse("").strip();
            if (said.equalsIgnoreCase("[x]")) {
                return Optional.of(ActionStatus.DONE);
            }
            return said.equals("[ ]") ? Optional.of(ActionStatus.OPEN) : Optional.empty();
        }

        boolean says(Column column, Optional<?> alsoRead) {
            return alsoRead.isPresent() && text(column).isPresent();
        }

        /** A cell that says {@code Done} and nothing else, without a meaning of its own or where a link might stand. */
        Optional<ActionStatus> statusAmongNotes() {
            return IntStream.range(0, row.cells().size())
                    .filter(index -> !columns.containsValue(index) || index == columns.getOrDefault(Column.LINK, -1))
                    .mapToObj(index -> Inline.plainText(Inlines.standing(ActionTables.content(row, index))))
                    .filter(text -> text.length() > 3)
                    .flatMap(text -> ActionWords.status(text).or(() -> statusAtEnd(text)).stream())
                    .findFirst();
        }

        private static Optional<ActionStatus> statusAtEnd(String text) {
            String bare = text.strip();
            Matcher capitals = CAPITALS_AT_END.matcher(bare.substring(Math.max(0, bare.length() - LONGEST_STATE)));
            return capitals.find() ? ActionWords.status(capitals.group(1)) : Optional.empty();
        }

        private static boolean isNothing(String text) {
            return text.chars().noneMatch(c -> Character.isLetterOrDigit(c) || isSign(c))
                    || Set.of("n a", "na", "none").contains(Text.normalise(text));
        }
    }

    /** A sign that is a picture, but no dash. */
    private static boolean isSign(int character) {
        return character > LAST_PUNCTUATION;
    }

    private Optional<TimePhrase> date(String cell) {
        return marks.grammar()
                .leading(cell)
                .or(() -> marks.grammar().firstDate(cell))
                .filter(TimePhrase::hasDate);
    }

    private static Optional<String> target(List<Inline> cell) {
        return cell.stream()
                .filter(inline -> inline instanceof Inline.Link)
                .map(inline -> ((Inline.Link) inline).target())
                .findFirst();
    }

    /** What has no place of its own, and what the page would otherwise name in other words than the author's. */
    private static List<Field> fields(Cells cells, Block.Row head, Set<Integer> untold, Marks read) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < cells.row().cells().size(); i++) {
            List<Inline> content = content(cells.row(), i);
            boolean told = Inlines.isEmpty(content) || isTold(i, content, plain(head, i), cells.columns(), read);
            if (!told || untold.contains(i)) {
                fields.add(new Field(content(head, i), content));
            }
        }
        return fields;
    }

    private static boolean isTold(
            int index, List<Inline> content, String head, Map<Column, Integer> columns, Marks read) {
        Optional<Column> column = columns.entrySet().stream()
                .filter(entry -> entry.getValue() == index)
                .map(Map.Entry::getKey)
                .findFirst();
        if (column.isEmpty() || column.get() != Column.TEXT && Inlines.holdsStruck(content)) {
            return false;
        }
        String text = Inline.plainText(content).strip();
        return switch (column.get()) {
            case ID, TEXT -> true;
            case OWNER -> !ActionWords.isNobody(text);
            case TYPE -> isShown(text, read.type());
            case PRIORITY -> isShown(text, read.priority()) && PRIORITY.startsWith(Text.normalise(head));
            case STATUS ->
                content.stream().noneMatch(inline -> inline instanceof Inline.Link || inline instanceof Inline.Image);
            case DUE -> read.due().filter(due -> due.written().equals(text)).isPresent();
            case DONE, LINK -> false;
        };
    }

    private static boolean isShown(String text, Optional<? extends Term> value) {
        return value.filter(term -> MarkValues.isShown(ActionWords.withoutSigns(text), term)
                        || ActionWords.withoutSigns(text).isEmpty())
                .isPresent();
    }

    private static Map<Column, List<Inline>> headings(Block.Row head, Map<Column, Integer> columns) {
        Map<Column, List<Inline>> headings = new EnumMap<>(Column.class);
        columns.forEach((column, index) -> headings.put(column, content(head, index)));
        return headings;
    }

    private static Optional<Block> remark(Block.Row row) {
        List<Inline> words = new ArrayList<>();
        for (Block.Cell cell : row.cells()) {
            words.addAll(cell.content());
            words.add(new Inline.Text(" ", cell.offset()));
        }
        return Inlines.isEmpty(words) ? Optional.empty() : Optional.of(new Block.Plain(words, row.offset()));
    }

    private static int length(Block.Table table, int column) {
        return table.rows().stream()
                .mapToInt(row -> plain(row, column).length())
                .sum();
    }

    private static String plain(Block.Row row, int column) {
        return Inline.plainText(content(row, column));
    }

    private static List<Inline> content(Block.Row row, int column) {
        return column < row.cells().size()
                ? Inlines.strip(row.cells().get(column).content())
                : List.of();
    }

    private static Map<String, Column> headers() {
        Map<String, Column> headers = new HashMap<>();
        put(headers, Column.ID, "id", "no", "nr", "num", "number", "ref", "key");
        put(
                headers,
                Column.TEXT,
                "action",
                "actions",
                "action item",
                "action items",
                "item",
                "items",
                "task",
                "tasks",
                "description",
                "what",
                "todo",
                "to do",
                "title",
                "summary",
                "remediation",
                "improvement",
                "improvements",
                "followup",
                "follow up",
                "recommendation",
                "measure",
                "work",
                "corrective action",
                "maßnahme",
                "aufgabe",
                "mesure",
                "tâche",
                "acción",
                "tarea",
                "ação",
                "tarefa",
                "アクション",
                "対策",
                "タスク",
                "azione",
                "misura",
                "attività",
                "actie",
                "actiepunt",
                "maatregel",
                "taak",
                "действие",
                "мера",
                "задача",
                "行动",
                "行动项",
                "措施",
                "改进措施",
                "改进项",
                "任务",
                "事项",
                "待办",
                "조치",
                "작업",
                "항목",
                "할 일");
        put(
                headers,
                Column.OWNER,
                "owner",
                "owners",
                "assignee",
                "assignees",
                "assigned",
                "assigned to",
                "responsible",
                "who",
                "dri",
                "person",
                "lead",
                "team",
                "owned by",
                "owner team",
                "verantwortlich",
                "zuständig",
                "responsable",
                "responsável",
                "担当",
                "担当者",
                "responsabile",
                "assegnatario",
                "eigenaar",
                "verantwoordelijke",
                "ответственный",
                "исполнитель",
                "владелец",
                "负责人",
                "责任人",
                "负责",
                "跟进人",
                "담당",
                "담당자");
        put(
                headers,
                Column.TYPE,
                "type",
                "category",
                "kind",
                "typ",
                "art",
                "tipo",
                "тип",
                "種別",
                "種類",
                "类型",
                "类别",
                "유형");
        put(
                headers,
                Column.PRIORITY,
                "priority",
                "prio",
                "urgency",
                "severity",
                "priorität",
                "priorité",
                "prioridad",
                "prioridade",
                "優先度",
                "priorità",
                "prioriteit",
                "приоритет",
                "优先级",
                "紧急度",
                "紧急程度",
                "우선순위");
        put(
                headers,
                Column.STATUS,
                "status",
                "state",
                "done",
                "done?",
                "progress",
                "completed",
                "completed?",
                "complete",
                "stand",
                "statut",
                "état",
                "estado",
                "ステータス",
                "状態",
                "stato",
                "статус",
                "состояние",
                "状态",
                "进度",
                "상태",
                "진행 상태");
        put(
                headers,
                Column.DUE,
                "due",
                "due date",
                "due by",
                "deadline",
                "expected",
                "expected date",
                "expected by",
                "eta",
                "target",
                "target date",
                "by when",
                "when",
                "date",
                "fällig",
                "frist",
                "bis wann",
                "échéance",
                "fecha",
                "fecha límite",
                "plazo",
                "prazo",
                "期限",
                "scadenza",
                "срок",
                "дедлайн",
                "截止",
                "截止日期",
                "截止时间",
                "预计完成",
                "预期完成",
                "预计完成时间",
                "기한",
                "마감일",
                "완료 예정일");
        put(
                headers,
                Column.DONE,
                "completed on",
                "done on",
                "date completed",
                "completion date",
                "closed on",
                "finished");
        put(
                headers,
                Column.LINK,
                "bug",
                "bugs",
                "ticket",
                "tickets",
                "issue",
                "issues",
                "link",
                "links",
                "tracking",
                "tracking bug",
                "tracking issue",
                "jira",
                "pr",
                "reference",
                "url",
                "github issue",
                "bug link",
                "チケット");
        return Map.copyOf(headers);
    }

    private static void put(Map<String, Column> headers, Column column, String... words) {
        for (String word : words) {
            headers.putIfAbsent(Text.normalise(word), column);
        }
    }
}
