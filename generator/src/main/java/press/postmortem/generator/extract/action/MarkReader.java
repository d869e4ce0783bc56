package press.postmortem.generator.extract.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.event.Actors;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.ActionList.Column;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Priority;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Term;

/**
 * Reads the marks that people put before and after what they promise: {@code [prevent] (done) @nova due 2024-05-01}. A mark
 * leaves the text where its words stand elsewhere on the page, and stays where they don't.
 */
final class MarkReader {
    /** More marks than these are none. */
    private static final int MOST_MARKS = 8;

    private static final int LONGEST_ID = 10;
    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_OWNER_WORDS = 4;

    /** Labels of an owner that begin other remarks as well, where neither a colon nor a name follows. */
    private static final List<String> LABELS_OF_NAMES = List.of(
            "responsible",
            "who",
            // German, French and Spanish, Portuguese, Italian, Dutch, Russian
            "verantwortlich",
            "zuständig",
            "responsable",
            "responsável",
            "responsabile",
            "verantwoordelijke",
            "ответственный");

    /** Of labels that begin alike the longest comes first. */
    private static final List<String> OWNER_LABELS = Stream.concat(
                    Stream.of(
                            "owner",
                            "assignee",
                            "assigned to",
                            "dri",
                            // Dutch, Japanese, Chinese, Korean
                            "eigenaar",
                            "担当者",
                            "担当",
                            "负责人",
                            "责任人",
                            "담당자",
                            "담당"),
                    LABELS_OF_NAMES.stream())
            .toList();

    private static final List<String> DUE_LABELS = List.of(
            "due by",
            "due on",
            "due date",
            "target date",
            "due",
            "deadline",
            "eta",
            "by",
            "until",
            // German
            "fällig am",
            "fällig",
            "frist",
            "bis zum",
            "bis",
            // French
            "échéance",
            "date limite",
            "avant le",
            // Spanish
            "fecha límite",
            "plazo",
            "antes del",
            // Portuguese
            "prazo",
            "até",
            // Italian
            "scadenza",
            // Russian
            "срок",
            // Japanese
            "期限",
            // Chinese
            "截止日期",
            "截止",
            // Korean
            "기한");
    /** What a remark behind a dash may begin with; other words for a status begin too many sentences. */
    private static final Set<String> REMARKS =
            Set.of("done", "completed", "in progress", "ongoing", "not started", "blocked", "cancelled", "wont do");

    private static final Pattern DAY_SHAPE =
            Pattern.compile("(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.? \\p{L}+ \\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})$");

    /** What a tracker calls a ticket: {@code #12}, {@code PR #12}, {@code GATE-12}. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?:\\p{L}{2,6} )?(?:#\\d{1,7}|\\p{Lu}[\\p{Lu}\\d]{1,9}-\\d{1,6})");

    private static final Pattern PRIORITY_CODE = Pattern.compile("P[0-4]");

    /** What may stand between a status and its day. */
    private static final Set<String> BEFORE_DAYS = Set.of("on", "am", "le", "el", "em");

    private static final Pattern DASH = Pattern.compile(" [-\u2013\u2014] ");
    private static final Pattern REMARK_END = Pattern.compile("[,;:.]| and | but | in | on ");
    private static final Pattern FACT_END = Pattern.compile("[,;\u3001\uFF0C]");
    private static final Pattern OWNER_END = Pattern.compile("[.;|]\\s|\\s[-\u2013\u2014|]\\s");
    private static final Pattern EQUALS = Pattern.compile("^(\\s*\\p{L}+)\\s*=\\s*");
    private static final Pattern VALUE_LABEL = Pattern.compile(
            "^(?iu:priority|status|type|priorität|stand|priorité|statut|état|prioridad|prioridade|estado|優先度|状態)"
                    + "\\s*[:\uFF1A]\\s*");

    private static final List<String> STATUS_LABELS = List.of("status:", "stand:", "statut:", "estado:");
    private static final List<String> SHOUTS = List.of("TODO", "DONE", "WIP", "OPEN");
    private static final List<String> TRACKERS = List.of(
            "/issues/",
            "/issue/",
            "/pull/",
            "/pulls/",
            "/merge_requests/",
            "/browse/",
            "/work_items/",
            "/tickets/",
            "jira",
            "trello.com",
            "linear.app",
            "asana.com",
            "/discussions/");

    private final TimeGrammar grammar;
    private final Site site;
    private final List<Person> authors;

    /** @param authors of the report: people beside those whom the site knows */
    MarkReader(TimeGrammar grammar, Site site, List<Person> authors) {
        this.grammar = grammar;
        this.site = site;
        this.authors = List.copyOf(authors);
    }

    TimeGrammar grammar() {
        return grammar;
    }

    /** What is struck out marks nothing, and stays where a mark would cut it off; a text struck out as a whole is done. */
    Marks read(List<Inline> text) {
        Marks marks = readAll(text);
        if (!Inlines.holdsStruck(text) || Inline.isAllStruck(marks.text())) {
            return marks;
        }
        Marks standing = readAll(Inlines.standing(text));
        return standing.withText(marks.text()).equals(marks) ? marks : standing.withText(Inlines.strip(text));
    }

    /** Of what is still to be done the last words may be who does it and by which day, without any label. */
    Marks readOpen(List<Inline> text) {
        Marks read = read(text);
        if (read.owner().isPresent() || read.due().isPresent()) {
            return read;
        }
        String plain = Inline.plainText(read.text());
        int comma = plain.endsWith(")") ? plain.lastIndexOf(',') : -1;
        int bracket = plain.lastIndexOf('(', comma);
        if (comma > 0 && bracket > 0) {
            return named(read, bracket, plain.substring(bracket + 1, comma), plain.substring(comma + 1));
        }
        String[] parts = DASH.split(plain);
        if (parts.length <= 2) {
            return read;
        }
        String day = parts[parts.length - 1];
        String name = parts[parts.length - 2];
        int begin = plain.lastIndexOf(name, plain.length() - day.length() - name.length());
        return named(read, begin, name, day);
    }

    private Marks named(Marks marks, int begin, String name, String day) {
        Optional<TimePhrase> due = due(day).filter(TimePhrase::isDateAlone);
        String bare = name.strip();
        return due.isPresent() && isNamed(bare)
                ? cutAfter(marks, begin).withOwner(bare).withDue(due.get())
                : marks;
    }

    private boolean isNamed(String text) {
        boolean handle = !text.isEmpty() && Actors.handleEnd(text, 0) == text.length();
        return handle || Actors.isName(text) || isPerson(text);
    }

    private Marks readAll(List<Inline> text) {
        Marks marks = beforeTicket(beforeBracket(marked(text)));
        return marks.status().isPresent() && !isCross(marks)
                ? marks
                : marks.withStatus(remark(marks).or(marks::status));
    }

    /** Whether a cross alone says what became of it; words say why: {@code ❌ Mend it — blocked: no rope}. */
    private static boolean isCross(Marks marks) {
        return marks.status().equals(Optional.of(ActionStatus.WONT_DO))
                && marks.statusWritten().isEmpty();
    }

    private Marks marked(List<Inline> text) {
        Marks marks = Marks.none(Inlines.strip(text)).withLink(ticket(text));
        for (int i = 0; i < MOST_MARKS; i++) {
            Marks next = trailing(leading(marks));
            if (next.equals(marks)) {
                break;
            }
            marks = next;
        }
        return marks.status().isEmpty() && Inline.isAllStruck(marks.text())
                ? marks.withStatus(Optional.of(ActionStatus.DONE))
                : marks;
    }

    /** What stands before brackets that stay in the text: {@code Mend it — Nova (#12)}, {@code Mend it [@nova] [P1]}. */
    private Marks beforeBracket(Marks marks) {
        String plain = Inline.plainText(marks.text());
        return Text.brackets(plain).stream()
                .filter(bracket -> bracket.begin() > 0 && onlyPunctuation(plain, bracket.end()))
                .filter(bracket -> facts(bracket.content()).stream()
                        .allMatch(fact -> fact(Marks.none(List.of()), fact).isPresent()))
                .findFirst()
                .map(bracket -> marks.or(marked(Inlines.until(marks.text(), bracket.begin()))))
                .orElse(marks);
    }

    /** What stands before a link that a dash parts from it: {@code Mend it — @nova — #12}; all of it stays in the text. */
    private Marks beforeTicket(Marks marks) {
        List<Inline> text = marks.text();
        int last = text.size() - 1;
        if (last < 1
                || marks.owner().isPresent() && marks.due().isPresent()
                || !(text.get(last) instanceof Inline.Link)
                || !(text.get(last - 1) instanceof Inline.Text parting)
                || !endsInDash(parting.text())) {
            return marks;
        }
        String bare = parting.text().stripTrailing();
        List<Inline> before = new ArrayList<>(text.subList(0, last - 1));
        before.add(new Inline.Text(bare.substring(0, bare.length() - 1), parting.offset()));
        Marks read = marked(before);
        Marks owned = marks.owner().isPresent()
                ? marks
                : read.owner().map(marks::withOwner).orElse(marks);
        Marks dated =
                owned.due().isPresent() ? owned : read.due().map(owned::withDue).orElse(owned);
        return dated.status().isPresent() ? dated : dated.withStatus(read.status());
    }

    /** Whether a dash or bar between blanks comes last. */
    private static boolean endsInDash(String text) {
        String bare = text.stripTrailing();
        return bare.length() > 1
                && bare.length() < text.length()
                && "-\u2013\u2014|".indexOf(bare.charAt(bare.length() - 1)) >= 0
                && Text.isBlank(bare.charAt(bare.length() - 2));
    }

    /** The day behind words for done: {@code Completed on 3 May}, {@code Erledigt am 4.3.2026}. */
    Optional<TimePhrase> doneOn(String said) {
        return grammar.firstDate(said).filter(day -> isDone(said.substring(0, day.begin())));
    }

    /** @param since the day behind words for done */
    private record State(ActionStatus status, Optional<TimePhrase> since) {}

    private Optional<State> state(String said) {
        Optional<ActionStatus> status = ActionWords.status(said);
        return status.isPresent()
                ? status.map(found -> new State(found, Optional.empty()))
                : doneOn(said).map(day -> new State(ActionStatus.DONE, Optional.of(day)));
    }

    /** Words for done and nothing else, but for what may lead a day. */
    private static boolean isDone(String said) {
        List<String> words = Text.words(said);
        boolean dated = words.size() > 1 && BEFORE_DAYS.contains(words.get(words.size() - 1));
        String state = String.join(" ", dated ? words.subList(0, words.size() - 1) : words);
        return ActionWords.status(state).equals(Optional.of(ActionStatus.DONE));
    }

    /** What lines below an action say of it, each with a label: {@code Owner: Nova}, {@code Status: done}. */
    Marks below(List<Block> detail) {
        Marks ticketed = Marks.none(List.of())
                .withLink(detail.stream()
                        .flatMap(block -> Particulars.ticket(block).stream())
                        .findFirst());
        return detail.stream().flatMap(Particulars::in).reduce(ticketed, this::with, Marks::or);
    }

    private Marks with(Marks marks, Particulars.Line line) {
        String label = Text.normalise(line.label());
        String said = withoutPunctuation(line.said());
        Optional<Column> column = OWNER_LABELS.contains(label)
                ? Optional.of(Column.OWNER)
                : DUE_LABELS.contains(label) ? Optional.of(Column.DUE) : line.column();
        if (column.isEmpty() || said.isEmpty()) {
            return marks;
        }
        return switch (column.get()) {
            case OWNER ->
                isOwner(said, OWNER_LABELS.contains(label))
                        ? marks.or(Marks.none(List.of()).withOwner(said))
                        : marks;
            case DUE ->
                due(said)
                        .map(due -> marks.or(Marks.none(List.of()).withDue(due)))
                        .orElse(marks);
            case STATUS -> marks.status().isEmpty() ? marks.withStatus(ActionWords.statusAtStart(said)) : marks;
            case PRIORITY ->
                ActionWords.priority(said)
                        .map(priority -> marks.or(Marks.none(List.of()).withPriority(priority)))
                        .orElse(marks);
            case TYPE ->
                ActionWords.type(said)
                        .map(type -> marks.or(Marks.none(List.of()).withType(type)))
                        .orElse(marks);
            case ID, TEXT, DONE, LINK -> marks;
        };
    }

    /** @param labelled by a word that means nothing else, where a column's head may begin any remark: {@code Team: we ask them} */
    private static boolean isOwner(String said, boolean labelled) {
        return !ActionWords.isNothing(said)
                && !ActionWords.isNobody(said)
                && (labelled || Text.words(said).size() <= LONGEST_OWNER_WORDS);
    }

    /** The first link to a tracker. */
    static Optional<String> ticket(List<Inline> text) {
        for (Inline inline : text) {
            if (inline instanceof Inline.Link link && isTicket(link.target())) {
                return Optional.of(link.target());
            }
            Optional<String> inner = inline instanceof Inline.Strong strong
                    ? ticket(strong.content())
                    : inline instanceof Inline.Emphasis emphasis ? ticket(emphasis.content()) : Optional.empty();
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private static boolean isTicket(String target) {
        return target.contains("://") && TRACKERS.stream().anyMatch(target::contains);
    }

    /** A status in brackets amid the text, or words that say so: {@code this is a work in progress}. */
    private static Optional<ActionStatus> remark(Marks marks) {
        String plain = Inline.plainText(marks.text());
        Optional<ActionStatus> bracketed = Text.brackets(plain).stream()
                .flatMap(bracket ->
                        ActionWords.status(bracket.content()).or(() -> remarkAtStart(bracket.content())).stream())
                .findFirst();
        if (bracketed.isPresent()) {
            return bracketed;
        }
        Optional<ActionStatus> told = remarkBehindDash(plain).or(() -> remarkBehindColon(plain));
        if (told.isPresent()) {
            return told;
        }
        String normal = Text.normalise(plain);
        if (normal.endsWith(" in backlog") || normal.endsWith(" in the backlog")) {
            return Optional.of(ActionStatus.OPEN);
        }
        return normal.contains("work in progress") ? Optional.of(ActionStatus.IN_PROGRESS) : Optional.empty();
    }

    /** {@code - done and the list is up to date}, {@code — in progress: see the ticket}. */
    private static Optional<ActionStatus> remarkBehindDash(String plain) {
        String[] parts = DASH.split(plain);
        for (int i = parts.length - 1; i > 0; i--) {
            Optional<ActionStatus> status = remarkAtStart(parts[i]);
            if (status.isPresent()) {
                return status;
            }
        }
        return Optional.empty();
    }

    /** {@code Mend it: in progress}. */
    private static Optional<ActionStatus> remarkBehindColon(String plain) {
        String last = withoutPunctuation(plain.substring(plain.lastIndexOf(':') + 1));
        return last.length() < plain.length() && REMARKS.contains(Text.normalise(last))
                ? ActionWords.status(last)
                : Optional.empty();
    }

    private static Optional<ActionStatus> remarkAtStart(String text) {
        String first = REMARK_END.split(text.strip(), 2)[0];
        return REMARKS.contains(Text.normalise(first)) ? ActionWords.status(first) : Optional.empty();
    }

    private Marks leading(Marks marks) {
        String plain = Inline.plainText(marks.text());
        Optional<ActionWords.Sign> sign = ActionWords.leadingSign(plain);
        if (sign.isPresent()) {
            return signed(cutBefore(marks, sign.get().end()), sign.get().status());
        }
        int handle = Actors.handleEnd(plain, 0);
        if (handle > 0 && marks.owner().isEmpty()) {
            return cutBefore(marks, afterParting(plain, handle)).withOwner(plain.substring(0, handle));
        }
        for (Text.Bracket bracket : Text.brackets(plain)) {
            if (bracket.begin() == 0 && !isLinked(marks.text(), bracket)) {
                return bracketed(marks, bracket, this::cutLeadingBracket).orElse(marks);
            }
        }
        int id = idEnd(plain);
        if (id > 0 && marks.id().isEmpty()) {
            return cutBefore(marks, afterParting(plain, id)).withId(plain.substring(0, id));
        }
        return leadingLabel(marks, plain).orElseGet(() -> label(marks, plain));
    }

    /** {@code Owner: Ida — due: 2026-05-01 — Mend it}. */
    private Optional<Marks> leadingLabel(Marks marks, String plain) {
        int colon = plain.indexOf(':');
        if (colon <= 0 || colon > LONGEST_LABEL) {
            return Optional.empty();
        }
        String label = Text.normalise(plain.substring(0, colon));
        boolean owner = OWNER_LABELS.contains(label) && marks.owner().isEmpty();
        boolean due = DUE_LABELS.contains(label) && marks.due().isEmpty();
        Matcher dash = DASH.matcher(plain);
        if (!owner && !due || !dash.find(colon)) {
            return Optional.empty();
        }
        String said = withoutPunctuation(plain.substring(colon, dash.start()));
        Marks rest = cutBefore(marks, dash.end());
        if (due) {
            return due(said).map(rest::withDue);
        }
        boolean named = !ActionWords.isNobody(said) && Text.words(said).size() <= LONGEST_OWNER_WORDS;
        return named && !said.isEmpty() ? Optional.of(rest.withOwner(said)) : Optional.empty();
    }

    /** {@code TODO Mend it}, {@code Done: …}, {@code P1: …}, {@code **High** Mend it}, a colleague's name and a colon. */
    private Marks label(Marks marks, String plain) {
        for (String shout : SHOUTS) {
            if (plain.startsWith(shout + " ") && marks.status().isEmpty()) {
                return marks.withStatus(ActionWords.status(shout));
            }
        }
        Optional<Priority> marked = markedPriority(marks.text());
        if (marked.isPresent() && marks.priority().isEmpty()) {
            return marks.withPriority(marked.get());
        }
        Matcher dash = DASH.matcher(plain);
        if (marks.status().isEmpty()
                && dash.find()
                && REMARKS.contains(Text.normalise(plain.substring(0, dash.start())))) {
            String said = plain.substring(0, dash.start());
            return ActionWords.status(said)
                    .map(status -> told(cutBefore(marks, dash.end()), new State(status, Optional.empty()), said))
                    .orElse(marks);
        }
        int colon = plain.indexOf(':');
        if (colon <= 0
                || colon + 1 >= plain.length()
                || Text.words(plain.substring(0, colon)).size() > 3) {
            return marks;
        }
        String label = plain.substring(0, colon);
        Optional<ActionStatus> status = ActionWords.status(label);
        if (status.isPresent() && marks.status().isEmpty()) {
            return told(cutBefore(marks, afterParting(plain, colon)), new State(status.get(), Optional.empty()), label);
        }
        if (ActionWords.priority(label).isPresent() && marks.priority().isEmpty()) {
            return marks.withPriority(ActionWords.priority(label).get());
        }
        if (isPerson(label) && marks.owner().isEmpty()) {
            return cutBefore(marks, afterParting(plain, colon)).withOwner(label);
        }
        return marks;
    }

    /** {@code **High** Mend it}: a bold word that no sentence goes on from. */
    private static Optional<Priority> markedPriority(List<Inline> text) {
        if (text.size() < 2 || !(text.get(0) instanceof Inline.Strong strong)) {
            return Optional.empty();
        }
        String rest = Inline.plainText(text.subList(1, text.size()));
        boolean afresh = rest.length() > 1 && Text.isBlank(rest.charAt(0)) && !Character.isLowerCase(rest.charAt(1));
        return afresh ? ActionWords.priority(Inline.plainText(strong.content())) : Optional.empty();
    }

    private Marks trailing(Marks marks) {
        String plain = Inline.plainText(marks.text());
        Optional<ActionWords.Sign> sign = ActionWords.trailingSign(plain);
        if (sign.isPresent()) {
            return signed(cutAfter(marks, sign.get().begin()), sign.get().status());
        }
        for (Text.Bracket bracket : Text.brackets(plain)) {
            if (onlyPunctuation(plain, bracket.end()) && bracket.begin() > 0) {
                Optional<Marks> read =
                        bracketed(marks, bracket, this::cutBracket).filter(next -> !next.equals(marks));
                if (read.isPresent()) {
                    return read.get();
                }
            }
        }
        Optional<Marks> dashed = dash(marks, plain);
        return dashed.isPresent() ? dashed.get() : labelAtEnd(marks, plain).orElse(marks);
    }

    private Optional<Marks> labelAtEnd(Marks marks, String plain) {
        String lower = Text.lowerCase(plain);
        Optional<Marks> due = dueAtEnd(marks, plain, lower);
        if (due.isPresent()) {
            return due;
        }
        Optional<Marks> status = statusAtEnd(marks, plain, lower);
        if (status.isPresent()) {
            return status;
        }
        Optional<Marks> owner = ownerAtEnd(marks, plain, lower);
        if (owner.isPresent()) {
            return owner;
        }
        Optional<Marks> done = doneAtEnd(marks, plain);
        if (done.isPresent()) {
            return done;
        }
        Optional<Marks> listed = behindComma(marks, plain);
        return listed.isPresent() ? listed : handleAtEnd(marks, plain);
    }

    /** A sentence such as {@code Completed on March 30.} */
    private Optional<Marks> doneAtEnd(Marks marks, String plain) {
        int end = plain.lastIndexOf(". ");
        if (end <= 0 || marks.status().isPresent()) {
            return Optional.empty();
        }
        String said = withoutPunctuation(plain.substring(end + 1));
        return doneOn(said)
                .filter(day -> day.end() == said.length())
                .map(day -> told(
                        marks.withText(Inlines.until(marks.text(), end + 1)),
                        new State(ActionStatus.DONE, Optional.of(day)),
                        said));
    }

    /** {@code Mend it, owner Ida, P1}. A priority stays, as does what stands before it. */
    private Optional<Marks> behindComma(Marks marks, String plain) {
        int comma = plain.lastIndexOf(", ");
        if (comma <= 0) {
            return Optional.empty();
        }
        String said = withoutPunctuation(plain.substring(comma));
        if (marks.priority().isEmpty() && PRIORITY_CODE.matcher(said).matches()) {
            Marks before = marked(Inlines.until(marks.text(), comma));
            return ActionWords.priority(said).map(marks::withPriority).map(read -> read.or(before));
        }
        return marks.owner().isPresent()
                ? Optional.empty()
                : OWNER_LABELS.stream()
                        .filter(label -> isLabelled(said, label))
                        .map(label -> said.substring(label.length()).strip())
                        .filter(this::isNamed)
                        .findFirst()
                        .map(name -> cutAfter(marks, comma).withOwner(name));
    }

    private Optional<Marks> handleAtEnd(Marks marks, String plain) {
        int at = plain.lastIndexOf('@');
        if (at <= 0 || marks.owner().isPresent() || Character.isLetterOrDigit(plain.charAt(at - 1))) {
            return Optional.empty();
        }
        int end = Actors.handleEnd(plain, at);
        return end > at && onlyPunctuation(plain, end)
                ? Optional.of(cutAfter(marks, at).withOwner(plain.substring(at, end)))
                : Optional.empty();
    }

    /** {@code — Nova}, {@code — done}. */
    private Optional<Marks> dash(Marks marks, String plain) {
        int dash = Math.max(
                plain.lastIndexOf('\u2014'), Math.max(plain.lastIndexOf(" \u2013 "), plain.lastIndexOf(" - ")));
        if (dash <= 0) {
            return Optional.empty();
        }
        String said = plain.substring(dash).strip().substring(1).strip();
        Optional<State> state = marks.status().isEmpty() ? state(withoutPunctuation(said)) : Optional.empty();
        if (state.isPresent()) {
            return Optional.of(told(cutAfter(marks, dash), state.get(), said));
        }
        if (marks.owner().isEmpty() && (isPerson(said) || plain.charAt(dash) == '\u2014' && Actors.isName(said))) {
            return Optional.of(cutAfter(marks, dash).withOwner(said));
        }
        return Optional.empty();
    }

    /** {@code Status: open.} */
    private Optional<Marks> statusAtEnd(Marks marks, String plain, String lower) {
        for (String label : STATUS_LABELS) {
            int at = labelAt(lower, label);
            if (at > 0 && marks.status().isEmpty()) {
                String said = withoutPunctuation(plain.substring(at + label.length()));
                return state(said).map(state -> told(cutLabel(marks, plain, at), state, said));
            }
        }
        return Optional.empty();
    }

    private Optional<Marks> ownerAtEnd(Marks marks, String plain, String lower) {
        if (marks.owner().isPresent() || plain.indexOf(':') < 0) {
            return Optional.empty();
        }
        for (String label : OWNER_LABELS) {
            int at = labelAt(lower, label + ":");
            if (at > 0) {
                String said = plain.substring(at + label.length() + 1);
                boolean goesOn = said.indexOf(':') >= 0;
                String owner = withoutPunctuation(goesOn ? OWNER_END.split(said, 2)[0] : said);
                boolean named = !owner.isEmpty() && owner.indexOf(':') < 0 && !ActionWords.isNobody(owner);
                if (named && Text.words(owner).size() <= LONGEST_OWNER_WORDS) {
                    return Optional.of((goesOn ? marks : cutLabel(marks, plain, at)).withOwner(owner));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Marks> dueAtEnd(Marks marks, String plain, String lower) {
        if (marks.due().isPresent()) {
            return Optional.empty();
        }
        for (String label : DUE_LABELS) {
            int at = labelAt(lower, label);
            if (at > 0) {
                Optional<TimePhrase> due = due(plain.substring(at + label.length()));
                if (due.isPresent()) {
                    return Optional.of(cutLabel(marks, plain, at).withDue(due.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The text before a label; all of it where the label stands among other words in brackets, which keep together. */
    private static Marks cutLabel(Marks marks, String plain, int label) {
        boolean open = plain.lastIndexOf('(', label) > plain.lastIndexOf(')', label);
        return open ? marks : cutAfter(marks, label);
    }

    /** What stands in brackets before or after the text: one fact, or several with commas between. */
    private Optional<Marks> bracketed(Marks marks, Text.Bracket bracket, BiFunction<Marks, Text.Bracket, Marks> cut) {
        List<String> facts = facts(bracket.content());
        Marks read = marks;
        boolean shown = !isLinked(marks.text(), bracket);
        for (int i = 0; i < facts.size(); i++) {
            String fact = facts.get(i);
            boolean named = i == 0
                    && facts.size() > 1
                    && isNamed(fact)
                    && labelledDue(facts.get(1)).isPresent();
            Optional<Fact> next = fact(read, fact);
            if (next.isEmpty() && named && read.owner().isEmpty()) {
                next = Optional.of(new Fact(read.withOwner(fact), true));
            }
            if (next.isEmpty()) {
                return Optional.empty();
            }
            read = next.get().marks();
            shown = shown && next.get().shown();
        }
        return Optional.of(shown ? cut.apply(read, bracket) : read.withStatusWritten(marks.statusWritten()));
    }

    /** {@code owner: @ida, due: May 1, 2026} → two; what says nothing alone belongs to what stands before it. */
    private List<String> facts(String brackets) {
        List<String> facts = new ArrayList<>();
        for (String written : FACT_END.split(brackets)) {
            String part = EQUALS.matcher(written).replaceFirst("$1: ");
            boolean continued = !facts.isEmpty()
                    && fact(Marks.none(List.of()), part.strip()).isEmpty();
            if (continued) {
                facts.add(facts.remove(facts.size() - 1) + "," + part);
            } else {
                facts.add(part.strip());
            }
        }
        return facts;
    }

    /** @param shown whether the page says it in the author's own words */
    private record Fact(Marks marks, boolean shown) {}

    private Optional<Fact> fact(Marks marks, String said) {
        String value = VALUE_LABEL.matcher(said).replaceFirst("");
        Optional<State> state = marks.status().isEmpty() ? state(value) : Optional.empty();
        if (state.isPresent()) {
            return Optional.of(new Fact(told(marks, state.get(), value), true));
        }
        Optional<ActionType> type = ActionWords.type(value);
        if (type.isPresent() && marks.type().isEmpty()) {
            return Optional.of(new Fact(marks.withType(type.get()), isShown(value, type.get())));
        }
        Optional<Priority> priority = ActionWords.priority(value);
        if (priority.isPresent() && marks.priority().isEmpty()) {
            return Optional.of(new Fact(marks.withPriority(priority.get()), false));
        }
        Optional<TimePhrase> due = labelledDue(said);
        if (due.isPresent() && marks.due().isEmpty()) {
            return Optional.of(new Fact(marks.withDue(due.get()), true));
        }
        Optional<String> owner = owner(said);
        if (owner.isPresent() && marks.owner().isEmpty()) {
            return Optional.of(new Fact(marks.withOwner(owner.get()), true));
        }
        return isDueInOtherWords(said) || REFERENCE.matcher(said).matches()
                ? Optional.of(new Fact(marks, false))
                : Optional.empty();
    }

    /** {@code due: next quarter}, {@code due 2026-02-31}. */
    private static boolean isDueInOtherWords(String said) {
        int colon = said.indexOf(':');
        Matcher day = DAY_SHAPE.matcher(said);
        int end = colon > 0 ? colon : day.find() ? day.start() : 0;
        return end > 0 && DUE_LABELS.contains(Text.normalise(said.substring(0, end)));
    }

    private Optional<TimePhrase> labelledDue(String said) {
        String lower = " " + Text.lowerCase(said);
        for (String label : DUE_LABELS) {
            if (lower.startsWith(label, 1) && labelAt(lower, label) == 1) {
                Optional<TimePhrase> due = due(said.substring(label.length()));
                if (due.isPresent()) {
                    return due;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<TimePhrase> due(String text) {
        String bare = text.strip();
        return grammar.whole(withoutPunctuation(bare)).filter(TimePhrase::hasDate);
    }

    private Optional<String> owner(String said) {
        for (String label : OWNER_LABELS) {
            if (isLabelled(said, label)) {
                String rest = withoutPunctuation(said.substring(label.length()));
                return rest.isEmpty() || ActionWords.isNobody(rest) ? Optional.empty() : Optional.of(rest);
            }
        }
        boolean handle = Actors.handleEnd(said, 0) == said.length() && !said.isEmpty();
        boolean initials = said.length() >= 2
                && said.length() <= 3
                && said.chars().allMatch(Character::isUpperCase)
                && !ActionWords.isAbbreviation(said)
                && !ActionWords.isNobody(said);
        return handle || initials || isPerson(said) ? Optional.of(said) : Optional.empty();
    }

    /** {@code owner: Ida}, {@code assigned to Ida}, but neither {@code whole fleet} nor {@code responsible disclosure}. */
    private static boolean isLabelled(String said, String label) {
        if (!said.regionMatches(true, 0, label, 0, label.length()) || said.length() == label.length()) {
            return false;
        }
        String rest = said.substring(label.length());
        boolean blank = Text.isBlank(rest.charAt(0));
        boolean named = !LABELS_OF_NAMES.contains(label)
                || !Character.isLowerCase(rest.strip().charAt(0));
        return blank ? named : !Character.isLetterOrDigit(rest.charAt(0));
    }

    private boolean isPerson(String name) {
        String bare = name.strip();
        return authors.stream().anyMatch(author -> author.name().equalsIgnoreCase(bare))
                || site.people().stream().anyMatch(person -> person.isCalled(bare) || person.isCalled("@" + bare));
    }

    /** Whether the page names a value by the author's own words. */
    static boolean isShown(String written, Term value) {
        return Text.normalise(written).equals(Text.normalise(value.key().replace('_', ' ')));
    }

    /** Where a label stands at a word's beginning; the last one in the text, which is in lower case. */
    private static int labelAt(String lower, String label) {
        int at = lower.lastIndexOf(label);
        boolean begins = at > 0 && !Character.isLetterOrDigit(lower.charAt(at - 1));
        int end = at + label.length();
        boolean ends = at >= 0
                && (end >= lower.length() || label.endsWith(":") || !Character.isLetterOrDigit(lower.charAt(end)));
        return begins && ends ? at : -1;
    }

    private Marks cutLeadingBracket(Marks marks, Text.Bracket bracket) {
        return cutBefore(marks, afterParting(Inline.plainText(marks.text()), bracket.end()));
    }

    private Marks cutBracket(Marks marks, Text.Bracket bracket) {
        return cutAfter(marks, bracket.begin());
    }

    private static Marks cutBefore(Marks marks, int begin) {
        return marks.withText(Inlines.strip(Inlines.from(marks.text(), begin)));
    }

    /** Cuts the end away, and what parted it from the text. */
    private static Marks cutAfter(Marks marks, int end) {
        String plain = Inline.plainText(marks.text());
        int last = end;
        while (last > 0
                && (Text.isBlank(plain.charAt(last - 1))
                        || ",;:-\u2013\u2014|(".indexOf(plain.charAt(last - 1)) >= 0)) {
            last--;
        }
        return marks.withText(Inlines.until(marks.text(), last));
    }

    private static int afterParting(String plain, int at) {
        int end = at;
        while (end < plain.length()
                && (Text.isBlank(plain.charAt(end)) || ":-\u2013\u2014.,)|".indexOf(plain.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** The end of an id such as {@code A1:}, {@code AI-3.} or {@code T42)}. */
    private static int idEnd(String plain) {
        int end = 0;
        while (end < plain.length() && end < LONGEST_ID && Character.isUpperCase(plain.charAt(end))) {
            end++;
        }
        int letters = end;
        if (end < plain.length() && plain.charAt(end) == '-') {
            end++;
        }
        int digits = end;
        while (end < plain.length() && end < LONGEST_ID && Character.isDigit(plain.charAt(end))) {
            end++;
        }
        boolean parted = end + 1 < plain.length()
                && ":.)".indexOf(plain.charAt(end)) >= 0
                && Text.isBlank(plain.charAt(end + 1));
        boolean priority = plain.startsWith("P") && letters == 1;
        return letters > 0 && end > digits && parted && !priority ? end : 0;
    }

    /** Words for the status that leave the text: without the signs beside them, and none where there were signs alone. */
    private static Marks told(Marks marks, State state, String said) {
        String words = ActionWords.withoutSigns(said);
        Marks dated = marks.withDone(state.since());
        return words.isEmpty()
                ? dated.withStatus(Optional.of(state.status()))
                : dated.withStatus(state.status(), words);
    }

    private static Marks signed(Marks marks, ActionStatus status) {
        return marks.status().isPresent() ? marks : marks.withStatus(Optional.of(status));
    }

    private static boolean onlyPunctuation(String plain, int from) {
        for (int i = from; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Character.isWhitespace(c) && c != '.' && c != ',' && c != ';') {
                return false;
            }
        }
        return true;
    }

    private static String withoutPunctuation(String text) {
        String out = text.strip();
        while (!out.isEmpty() && ":\uFF1A-.,;)]".indexOf(out.charAt(0)) >= 0) {
            out = out.substring(1).strip();
        }
        while (!out.isEmpty() && ".,;)]".indexOf(out.charAt(out.length() - 1)) >= 0) {
            out = out.substring(0, out.length() - 1).strip();
        }
        return out;
    }

    /** Whether a bracket stands inside a link, which is not to be cut apart. */
    private static boolean isLinked(List<Inline> text, Text.Bracket bracket) {
        return Inlines.slice(text, bracket.begin(), bracket.end()).stream()
                .anyMatch(inline -> inline instanceof Inline.Link);
    }
}
