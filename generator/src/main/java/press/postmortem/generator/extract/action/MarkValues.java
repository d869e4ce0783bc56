package press.postmortem.generator.extract.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.postmortem.generator.extract.event.Actors;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Term;

/** What a few words by themselves say of an action: how far it is, by when, whose. */
final class MarkValues {
    private static final Pattern DAY_SHAPE =
            Pattern.compile("(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.? \\p{L}+ \\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})$");

    /** What may stand between a status and its day. */
    private static final Set<String> BEFORE_DAYS = Set.of("on", "am", "le", "el", "em");

    private final TimeGrammar grammar;
    private final Site site;
    private final List<Person> authors;

    /** @param authors of the report: people beside those whom the site knows */
    MarkValues(TimeGrammar grammar, Site site, List<Person> authors) {
        this.grammar = grammar;
        this.site = site;
        this.authors = List.copyOf(authors);
    }

    /** The day behind words for done: {@code Completed on 3 May}, {@code Erledigt am 4.3.2026}. */
    Optional<TimePhrase> doneOn(String said) {
        return grammar.firstDate(said).filter(day -> isDone(said.substring(0, day.begin())));
    }

    /** @param since the day behind words for done */
    record State(ActionStatus status, Optional<TimePhrase> since) {}

    Optional<State> state(String said) {
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

    /** {@code due: next quarter}, {@code due 2026-02-31}. */
    static boolean isDueInOtherWords(String said) {
        int colon = said.indexOf(':');
        Matcher day = DAY_SHAPE.matcher(said);
        int end = colon > 0 ? colon : day.find() ? day.start() : 0;
        return end > 0 && MarkLabels.DUE.contains(Text.normalise(said.substring(0, end)));
    }

    Optional<TimePhrase> labelledDue(String said) {
        String lower = " " + Text.lowerCase(said);
        for (String label : MarkLabels.DUE) {
            if (lower.startsWith(label, 1) && MarkLabels.lastIn(lower, label) == 1) {
                Optional<TimePhrase> due = due(said.substring(label.length()));
                if (due.isPresent()) {
                    return due;
                }
            }
        }
        return Optional.empty();
    }

    Optional<TimePhrase> due(String text) {
        String bare = text.strip();
        return grammar.whole(Text.withoutPunctuation(bare)).filter(TimePhrase::hasDate);
    }

    Optional<String> owner(String said) {
        for (String label : MarkLabels.OWNER) {
            if (MarkLabels.leads(said, label)) {
                String rest = Text.withoutPunctuation(said.substring(label.length()));
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

    boolean isNamed(String text) {
        boolean handle = !text.isEmpty() && Actors.handleEnd(text, 0) == text.length();
        return handle || Actors.isName(text) || isPerson(text);
    }

    boolean isPerson(String name) {
        String bare = name.strip();
        return authors.stream().anyMatch(author -> author.name().equalsIgnoreCase(bare))
                || site.people().stream().anyMatch(person -> person.isCalled(bare) || person.isCalled("@" + bare));
    }

    /** Whether the page names a value by the author's own words. */
    static boolean isShown(String written, Term value) {
        return Text.normalise(written).equals(Text.normalise(value.key().replace('_', ' ')));
    }
}
