package press.postmortem.generator.extract.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.event.Actors;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.ActionList.Column;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Priority;
import press.postmortem.generator.incident.Site;

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

    private static final Pattern PRIORITY_CODE = Pattern.compile("P[0-4]");

    private static final Pattern OWNER_END = Pattern.compile("[.;|]\\s|\\s[-\u2013\u2014|]\\s");

    private static final List<String> SHOUTS = List.of("TODO", "DONE", "WIP", "OPEN");

    private final TimeGrammar grammar;
    private final MarkValues values;
    private final BracketMarks brackets;

    /** @param authors of the report: people beside those whom the site knows */
    MarkReader(TimeGrammar grammar, Site site, List<Person> authors) {
        this.grammar = grammar;
        this.values = new MarkValues(grammar, site, authors);
        this.brackets = new BracketMarks(values);
    }

    TimeGrammar grammar() {
        return grammar;
    }

    /** The day behind words for done: {@code Completed on 3 May}, {@code Erledigt am 4.3.2026}. */
    Optional<TimePhrase> doneOn(String said) {
        return values.doneOn(said);
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
        String[] parts = Remarks.DASH.split(plain);
        if (parts.length <= 2) {
            return read;
        }
        String day = parts[parts.length - 1];
        String name = parts[parts.length - 2];
        int begin = plain.lastIndexOf(name, plain.length() - day.length() - name.length());
        return named(read, begin, name, day);
    }

    private Marks named(Marks marks, int begin, String name, String day) {
        Optional<TimePhrase> due = values.due(day).filter(TimePhrase::isDateAlone);
        String bare = name.strip();
        return due.isPresent() && values.isNamed(bare)
                ? marks.until(begin).withOwner(bare).withDue(due.get())
                : marks;
    }

    private Marks readAll(List<Inline> text) {
        Marks marks = beforeTicket(beforeBracket(marked(text)));
        return marks.status().isPresent() && !isCross(marks)
                ? marks
                : marks.withStatus(
                        Remarks.status(Inline.plainText(marks.text())).or(marks::status));
    }

    /** Whether a cross alone says what became of it; words say why: {@code ❌ Mend it — blocked: no rope}. */
    private static boolean isCross(Marks marks) {
        return marks.status().equals(Optional.of(ActionStatus.WONT_DO))
                && marks.statusWritten().isEmpty();
    }

    private Marks marked(List<Inline> text) {
        Marks marks = Marks.none(Inlines.strip(text)).withLink(Tickets.in(text));
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
                .filter(bracket -> bracket.begin() > 0 && Text.onlyPunctuation(plain, bracket.end()))
                .filter(bracket -> brackets.areAll(bracket.content()))
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
        String said = Text.withoutPunctuation(line.said());
        Optional<Column> column = MarkLabels.OWNER.contains(label)
                ? Optional.of(Column.OWNER)
                : MarkLabels.DUE.contains(label) ? Optional.of(Column.DUE) : line.column();
        if (column.isEmpty() || said.isEmpty()) {
            return marks;
        }
        return switch (column.get()) {
            case OWNER ->
                isOwner(said, MarkLabels.OWNER.contains(label))
                        ? marks.or(Marks.none(List.of()).withOwner(said))
                        : marks;
            case DUE ->
                values.due(said)
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

    private Marks leading(Marks marks) {
        String plain = Inline.plainText(marks.text());
        Optional<ActionWords.Sign> sign = ActionWords.leadingSign(plain);
        if (sign.isPresent()) {
            return marks.from(sign.get().end()).signed(sign.get().status());
        }
        int handle = Actors.handleEnd(plain, 0);
        if (handle > 0 && marks.owner().isEmpty()) {
            return marks.from(afterParting(plain, handle)).withOwner(plain.substring(0, handle));
        }
        for (Text.Bracket bracket : Text.brackets(plain)) {
            if (bracket.begin() == 0 && !BracketMarks.isLinked(marks.text(), bracket)) {
                return brackets.read(marks, bracket, MarkReader::withoutLeading).orElse(marks);
            }
        }
        int id = idEnd(plain);
        if (id > 0 && marks.id().isEmpty()) {
            return marks.from(afterParting(plain, id)).withId(plain.substring(0, id));
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
        boolean owner = MarkLabels.OWNER.contains(label) && marks.owner().isEmpty();
        boolean due = MarkLabels.DUE.contains(label) && marks.due().isEmpty();
        Matcher dash = Remarks.DASH.matcher(plain);
        if (!owner && !due || !dash.find(colon)) {
            return Optional.empty();
        }
        String said = Text.withoutPunctuation(plain.substring(colon, dash.start()));
        Marks rest = marks.from(dash.end());
        if (due) {
            return values.due(said).map(rest::withDue);
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
        Matcher dash = Remarks.DASH.matcher(plain);
        if (marks.status().isEmpty() && dash.find() && Remarks.isOne(plain.substring(0, dash.start()))) {
            String said = plain.substring(0, dash.start());
            return ActionWords.status(said)
                    .map(status -> marks.from(dash.end()).told(new MarkValues.State(status, Optional.empty()), said))
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
            return marks.from(afterParting(plain, colon))
                    .told(new MarkValues.State(status.get(), Optional.empty()), label);
        }
        if (ActionWords.priority(label).isPresent() && marks.priority().isEmpty()) {
            return marks.withPriority(ActionWords.priority(label).get());
        }
        if (values.isPerson(label) && marks.owner().isEmpty()) {
            return marks.from(afterParting(plain, colon)).withOwner(label);
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
            return marks.until(sign.get().begin()).signed(sign.get().status());
        }
        for (Text.Bracket bracket : Text.brackets(plain)) {
            if (Text.onlyPunctuation(plain, bracket.end()) && bracket.begin() > 0) {
                Optional<Marks> read = brackets.read(marks, bracket, (rest, each) -> rest.until(each.begin()))
                        .filter(next -> !next.equals(marks));
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
        String said = Text.withoutPunctuation(plain.substring(end + 1));
        return values.doneOn(said)
                .filter(day -> day.end() == said.length())
                .map(day -> marks.withText(Inlines.until(marks.text(), end + 1))
                        .told(new MarkValues.State(ActionStatus.DONE, Optional.of(day)), said));
    }

    /** {@code Mend it, owner Ida, P1}. A priority stays, as does what stands before it. */
    private Optional<Marks> behindComma(Marks marks, String plain) {
        int comma = plain.lastIndexOf(", ");
        if (comma <= 0) {
            return Optional.empty();
        }
        String said = Text.withoutPunctuation(plain.substring(comma));
        if (marks.priority().isEmpty() && PRIORITY_CODE.matcher(said).matches()) {
            Marks before = marked(Inlines.until(marks.text(), comma));
            return ActionWords.priority(said).map(marks::withPriority).map(read -> read.or(before));
        }
        return marks.owner().isPresent()
                ? Optional.empty()
                : MarkLabels.OWNER.stream()
                        .filter(label -> MarkLabels.leads(said, label))
                        .map(label -> said.substring(label.length()).strip())
                        .filter(values::isNamed)
                        .findFirst()
                        .map(name -> marks.until(comma).withOwner(name));
    }

    private Optional<Marks> handleAtEnd(Marks marks, String plain) {
        int at = plain.lastIndexOf('@');
        if (at <= 0 || marks.owner().isPresent() || Character.isLetterOrDigit(plain.charAt(at - 1))) {
            return Optional.empty();
        }
        int end = Actors.handleEnd(plain, at);
        return end > at && Text.onlyPunctuation(plain, end)
                ? Optional.of(marks.until(at).withOwner(plain.substring(at, end)))
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
        Optional<MarkValues.State> state =
                marks.status().isEmpty() ? values.state(Text.withoutPunctuation(said)) : Optional.empty();
        if (state.isPresent()) {
            return Optional.of(marks.until(dash).told(state.get(), said));
        }
        if (marks.owner().isEmpty()
                && (values.isPerson(said) || plain.charAt(dash) == '\u2014' && Actors.isName(said))) {
            return Optional.of(marks.until(dash).withOwner(said));
        }
        return Optional.empty();
    }

    /** {@code Status: open.} */
    private Optional<Marks> statusAtEnd(Marks marks, String plain, String lower) {
        for (String label : MarkLabels.STATUS) {
            int at = MarkLabels.lastIn(lower, label);
            if (at > 0 && marks.status().isEmpty()) {
                String said = Text.withoutPunctuation(plain.substring(at + label.length()));
                return values.state(said)
                        .map(state -> cutLabel(marks, plain, at).told(state, said));
            }
        }
        return Optional.empty();
    }

    private Optional<Marks> ownerAtEnd(Marks marks, String plain, String lower) {
        if (marks.owner().isPresent() || plain.indexOf(':') < 0) {
            return Optional.empty();
        }
        for (String label : MarkLabels.OWNER) {
            int at = MarkLabels.lastIn(lower, label + ":");
            if (at > 0) {
                String said = plain.substring(at + label.length() + 1);
                boolean goesOn = said.indexOf(':') >= 0;
                String owner = Text.withoutPunctuation(goesOn ? OWNER_END.split(said, 2)[0] : said);
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
        for (String label : MarkLabels.DUE) {
            int at = MarkLabels.lastIn(lower, label);
            if (at > 0) {
                Optional<TimePhrase> due = values.due(plain.substring(at + label.length()));
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
        return open ? marks : marks.until(label);
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

    private static Marks withoutLeading(Marks marks, Text.Bracket bracket) {
        return marks.from(afterParting(Inline.plainText(marks.text()), bracket.end()));
    }

    private static int afterParting(String plain, int at) {
        int end = at;
        while (end < plain.length()
                && (Text.isBlank(plain.charAt(end)) || ":-\u2013\u2014.,)|".indexOf(plain.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
