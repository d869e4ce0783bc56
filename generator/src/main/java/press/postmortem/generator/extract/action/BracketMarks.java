package press.postmortem.generator.extract.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Priority;

/** The marks that stand in brackets before or after a promise: {@code (owner: Ida, due: 2024-05-01)}, {@code [prevent]}. */
final class BracketMarks {
    private static final Pattern FACT_END = Pattern.compile("[,;\u3001\uFF0C]");
    private static final Pattern EQUALS = Pattern.compile("^(\\s*\\p{L}+)\\s*=\\s*");
    private static final Pattern VALUE_LABEL = Pattern.compile(
            "^(?iu:priority|status|type|priorität|stand|priorité|statut|état|prioridad|prioridade|estado|優先度|状態)"
                    + "\\s*[:\uFF1A]\\s*");

    private final MarkValues values;

    BracketMarks(MarkValues values) {
        this.values = values;
    }

    /** Whether brackets hold nothing but marks. */
    boolean areAll(String content) {
        return facts(content).stream()
                .allMatch(fact -> fact(Marks.none(List.of()), fact).isPresent());
    }

    /** What stands in brackets before or after the text: one fact, or several with commas between. */
    Optional<Marks> read(Marks marks, Text.Bracket bracket, BiFunction<Marks, Text.Bracket, Marks> cut) {
        List<String> facts = facts(bracket.content());
        Marks read = marks;
        boolean shown = !isLinked(marks.text(), bracket);
        for (int i = 0; i < facts.size(); i++) {
            String fact = facts.get(i);
            boolean named = i == 0
                    && facts.size() > 1
                    && values.isNamed(fact)
                    && values.labelledDue(facts.get(1)).isPresent();
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
        Optional<MarkValues.State> state = marks.status().isEmpty() ? values.state(value) : Optional.empty();
        if (state.isPresent()) {
            return Optional.of(new Fact(marks.told(state.get(), value), true));
        }
        Optional<ActionType> type = ActionWords.type(value);
        if (type.isPresent() && marks.type().isEmpty()) {
            return Optional.of(new Fact(marks.withType(type.get()), MarkValues.isShown(value, type.get())));
        }
        Optional<Priority> priority = ActionWords.priority(value);
        if (priority.isPresent() && marks.priority().isEmpty()) {
            return Optional.of(new Fact(marks.withPriority(priority.get()), false));
        }
        Optional<TimePhrase> due = values.labelledDue(said);
        if (due.isPresent() && marks.due().isEmpty()) {
            return Optional.of(new Fact(marks.withDue(due.get()), true));
        }
        Optional<String> owner = values.owner(said);
        if (owner.isPresent() && marks.owner().isEmpty()) {
            return Optional.of(new Fact(marks.withOwner(owner.get()), true));
        }
        return MarkValues.isDueInOtherWords(said) || Tickets.isReference(said)
                ? Optional.of(new Fact(marks, false))
                : Optional.empty();
    }

    /** Whether a bracket stands inside a link, which is not to be cut apart. */
    static boolean isLinked(List<Inline> text, Text.Bracket bracket) {
        return Inlines.slice(text, bracket.begin(), bracket.end()).stream()
                .anyMatch(inline -> inline instanceof Inline.Link);
    }
}
