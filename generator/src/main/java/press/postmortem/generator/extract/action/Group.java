package press.postmortem.generator.extract.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.postmortem.generator.extract.event.Actors;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Priority;

/**
 * What the title above a run of actions says about all of them.
 *
 * @param title of the group within its section; empty where the items stand straight below the section's title
 */
record Group(
        Optional<String> title,
        Optional<ActionStatus> status,
        Optional<ActionType> type,
        Optional<String> owner,
        Optional<Priority> priority) {
    /** {@code Acciones tomadas} and the like: measures that were taken. */
    private static final Set<String> DONE_WORDS = Set.of(
            // German
            "getroffene",
            "umgesetzte",
            "durchgeführte",
            "erledigte",
            "abgeschlossene",
            // French
            "prises",
            "réalisées",
            "effectuées",
            "terminées",
            // Spanish and Portuguese
            "tomadas",
            "realizadas",
            "implementadas",
            "completadas",
            "executadas",
            "aplicadas",
            "concluídas",
            // Italian
            "intraprese",
            "eseguite",
            "completate",
            "adottate",
            // Dutch
            "genomen",
            "uitgevoerde",
            // Russian
            "принятые",
            "выполненные");

    /** {@code Offene Maßnahmen} and the like: measures that are to be taken. */
    private static final Set<String> OPEN_WORDS = Set.of(
            "offene",
            "geplante",
            "prévues",
            "planifiées",
            "pendientes",
            "planificadas",
            "pendentes",
            "pendências",
            "planejadas",
            "pianificate",
            "openstaande",
            "geplande",
            "запланированные",
            "待办",
            "待办事项");

    /** Between a priority and more about it: {@code P1 - this week}. */
    private static final Pattern PARTING = Pattern.compile(" [-\u2013\u2014] |[:,] ");

    static Group none() {
        return new Group(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What a section's own title says, as in {@code Actions in progress} or {@code Preventative measures}. */
    static Group ofSection(String title) {
        Group said = none().below(title);
        return new Group(Optional.empty(), said.status, said.type, Optional.empty(), said.priority);
    }

    /** A group within this one: what its title leaves open stays as it was. */
    Group below(String written) {
        String bare = withoutColon(written);
        List<String> words = Text.words(Text.withoutBrackets(bare));
        return new Group(
                Optional.of(bare),
                statusOf(words).or(() -> statusInBrackets(bare)).or(() -> status),
                typeOf(bare, words).or(() -> type),
                ownerOf(bare).or(() -> owner),
                ActionWords.priority(bare)
                        .or(() -> priorityInBrackets(bare))
                        .or(() -> ActionWords.priority(PARTING.split(bare, 2)[0]))
                        .or(() -> priority));
    }

    private static Optional<ActionStatus> statusOf(List<String> words) {
        String all = " " + String.join(" ", words) + " ";
        if (all.contains(" in progress ") || all.contains(" ongoing ") || all.contains(" under way ")) {
            return Optional.of(ActionStatus.IN_PROGRESS);
        } else if (all.contains(" taken ") && !all.contains(" be taken ")
                || all.contains(" completed ")
                || all.contains(" done ")
                || all.contains(" implemented ")
                || all.contains(" have already ")
                || all.contains(" we changed ")
                || all.contains(" we have changed ")
                || all.contains(" weve changed ")
                || all.contains(" changes we made ")
                || DONE_WORDS.stream().anyMatch(words::contains)) {
            return Optional.of(ActionStatus.DONE);
        } else if (all.contains(" planned ")
                || all.contains(" outstanding ")
                || all.contains(" pending ")
                || OPEN_WORDS.stream().anyMatch(words::contains)) {
            return Optional.of(ActionStatus.OPEN);
        }
        return ActionWords.status(String.join(" ", words));
    }

    /** {@code Immediate actions (completed)}, {@code Short term (in progress - #12)}. */
    private static Optional<ActionStatus> statusInBrackets(String title) {
        return Text.brackets(title).stream()
                .flatMap(bracket ->
                        ActionWords.status(bracket.content().split(" [-\u2013\u2014] |[,;:]", 2)[0]).stream())
                .findFirst();
    }

    /** {@code Alarms (P1)}. */
    private static Optional<Priority> priorityInBrackets(String title) {
        return Text.brackets(title).stream()
                .flatMap(bracket -> ActionWords.priority(bracket.content()).stream())
                .findFirst();
    }

    private static Optional<ActionType> typeOf(String title, List<String> words) {
        return ActionWords.type(title)
                .or(() -> words.stream()
                        .limit(1)
                        .filter(word -> !word.equals("corrective"))
                        .flatMap(word -> ActionWords.type(word).stream())
                        .findFirst());
    }

    /** {@code @nova}; {@code On the vendor's side}. */
    private static Optional<String> ownerOf(String title) {
        int end = Actors.handleEnd(title, 0);
        if (end > 0 && end == title.length()) {
            return Optional.of(title);
        }
        String normal = title.replace('\u2019', '\'');
        if (normal.startsWith("On ") && normal.endsWith("'s side")) {
            return Optional.of(normal.substring(3, normal.length() - "'s side".length()));
        }
        return Optional.empty();
    }

    private static String withoutColon(String title) {
        String stripped = Text.withoutEmojiCodes(title).strip();
        return stripped.endsWith(":")
                ? stripped.substring(0, stripped.length() - 1).strip()
                : stripped;
    }
}
