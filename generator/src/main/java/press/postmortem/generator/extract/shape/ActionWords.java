package press.postmortem.generator.extract.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.extract.facts.Spellings;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Priority;
import press.postmortem.generator.incident.Term;

/** What the words mean that people mark their actions with: those of front matter, and others that only text has. */
final class ActionWords {
    /** Asks for the picture of a sign rather than its letter. */
    private static final String VARIANT = "\uFE0F";

    /** Adds nothing: {@code already done}. */
    private static final String ALREADY = "already ";

    private static final Map<String, ActionStatus> STATUS = new HashMap<>();
    private static final Map<String, ActionStatus> SIGNS = Map.of(
            "\u2705", ActionStatus.DONE,
            "\u2714", ActionStatus.DONE,
            "\u2713", ActionStatus.DONE,
            "\u2611", ActionStatus.DONE,
            "\u2610", ActionStatus.OPEN,
            "\u23F3", ActionStatus.IN_PROGRESS,
            ":white_check_mark:", ActionStatus.DONE,
            ":heavy_check_mark:", ActionStatus.DONE,
            "\uD83D\uDEA7", ActionStatus.IN_PROGRESS,
            "\u274C", ActionStatus.WONT_DO);
    private static final Map<String, ActionType> TYPES = new HashMap<>();
    private static final Map<String, Priority> PRIORITIES = new HashMap<>();
    private static final Set<String> NOTHING = Set.of(
            "",
            "na",
            "n a",
            "none",
            "nothing",
            "tbd",
            "todo",
            "to be defined",
            "to be determined",
            "to be done",
            "as above",
            "see above",
            "no actions",
            "no action items",
            "none yet",
            "nil",
            "keine",
            "aucune",
            "aucun",
            "ninguna",
            "ninguno",
            "nenhuma",
            "nenhum",
            "なし",
            "特になし",
            "action item",
            "action item 1",
            "action item 2",
            "action item 3",
            "action 1",
            "action 2",
            "action 3",
            "item 1",
            "item 2",
            "item 3",
            "example",
            "placeholder",
            "task 1",
            "task 2",
            "xxx",
            "x");

    static {
        know(STATUS, Spellings.ACTION_STATUS);
        know(TYPES, Spellings.ACTION_TYPE);
        know(PRIORITIES, Spellings.PRIORITY);
        // in a text it says no more than no status does, and stays there
        STATUS.remove(ActionStatus.UNKNOWN.key());

        put(
                STATUS,
                ActionStatus.DONE,
                "deployed",
                "yes",
                "released",
                "delivered",
                "erledigt",
                "abgeschlossen",
                "fertig",
                "terminé",
                "terminée",
                "fait",
                "hecho",
                "completado",
                "completada",
                "feito",
                "concluído",
                "concluída",
                "完了",
                "済",
                "対応済み");
        put(
                STATUS,
                ActionStatus.IN_PROGRESS,
                "inprogress",
                "work in progress",
                "under way",
                "in flight",
                "partial",
                "in arbeit",
                "läuft",
                "en cours",
                "en curso",
                "en progreso",
                "em andamento",
                "em progresso",
                "対応中",
                "進行中");
        put(
                STATUS,
                ActionStatus.OPEN,
                "to do",
                "in backlog",
                "scheduled",
                "not done",
                "no",
                "to be done",
                "offen",
                "geplant",
                "ouvert",
                "à faire",
                "abierto",
                "pendiente",
                "aberto",
                "pendente",
                "未着手",
                "未対応",
                "予定");
        put(STATUS, ActionStatus.BLOCKED, "stalled", "blockiert", "bloqué", "bloqueado", "保留");
        put(STATUS, ActionStatus.WONT_DO, "wontfix", "wont");
        put(STATUS, ActionStatus.FAILED, "unsuccessful");

        put(
                TYPES,
                ActionType.PREVENT,
                "prevents",
                "preventing",
                "prevention measures",
                "preventative measures",
                "preventive measures",
                "prävention",
                "prévention",
                "prevención",
                "prevenção",
                "予防",
                "再発防止");
        put(TYPES, ActionType.MITIGATE, "mitigates", "mitigating", "limit impact", "軽減", "緩和");
        put(
                TYPES,
                ActionType.DETECT,
                "detects",
                "detective",
                "observability",
                "monitoring and alerting",
                "alerts",
                "improve detection",
                "検知",
                "監視");
        put(TYPES, ActionType.REPAIR, "repairs", "fixes", "bugfix", "bugs", "修正");
        put(TYPES, ActionType.INVESTIGATE, "investigations", "調査");
        put(
                TYPES,
                ActionType.PROCESS,
                "processes",
                "process improvements",
                "policy",
                "process policy improvements",
                "documentation improvements",
                "communication",
                "communications",
                "comms",
                "procedure",
                "procedures",
                "プロセス");
        put(TYPES, ActionType.OTHER, "others", "misc", "miscellaneous", "その他");

        put(PRIORITIES, Priority.URGENT, "blocker");
        put(PRIORITIES, Priority.HIGH, "high priority", "major", "hoch", "haute", "alta", "高");
        put(PRIORITIES, Priority.MEDIUM, "medium priority", "mid", "mittel", "moyenne", "media", "média", "中");
        put(PRIORITIES, Priority.LOW, "minor", "low priority", "niedrig", "basse", "baja", "baixa", "低");
    }

    /** What templates say where an event is to be described. */
    private static final Set<String> EVENT_GUIDANCE = Set.of(
            "short event description",
            "event description",
            "description of event",
            "description of the event",
            "event",
            "description",
            "what happened",
            "tbd",
            "todo");

    private ActionWords() {}

    /** Whether an event's text is a template's. */
    static boolean isEventGuidance(String text) {
        return EVENT_GUIDANCE.contains(Text.normalise(text));
    }

    /** A status and nothing else: {@code Done}, {@code ✅ complete}, {@code in progress}. */
    static Optional<ActionStatus> status(String text) {
        Optional<ActionStatus> sign =
                leadingSign(text).or(() -> trailingSign(text)).map(Sign::status);
        String words = Text.normalise(withoutSigns(text));
        if (words.isEmpty()) {
            return sign;
        }
        String bare = words.startsWith(ALREADY) ? words.substring(ALREADY.length()) : words;
        return Optional.ofNullable(STATUS.get(bare)).or(() -> sign);
    }

    /** A status that a longer remark begins with: {@code Done on 3 May}, {@code In progress, see #12}. */
    static Optional<ActionStatus> statusAtStart(String text) {
        Optional<ActionStatus> whole = status(text);
        if (whole.isPresent()) {
            return whole;
        }
        List<String> words = Text.words(withoutSigns(text));
        for (int length = Math.min(3, words.size()); length > 0; length--) {
            ActionStatus found = STATUS.get(String.join(" ", words.subList(0, length)));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** A check mark or the like, with what belongs to it. */
    record Sign(ActionStatus status, int begin, int end) {}

    static Optional<Sign> leadingSign(String text) {
        int begin = text.length() - text.stripLeading().length();
        return SIGNS.entrySet().stream()
                .filter(sign -> text.startsWith(sign.getKey(), begin))
                .map(sign -> new Sign(
                        sign.getValue(), begin, past(text, begin + sign.getKey().length())))
                .findFirst();
    }

    static Optional<Sign> trailingSign(String text) {
        String stripped = text.stripTrailing();
        String bare = stripped.endsWith(VARIANT) ? stripped.substring(0, stripped.length() - 1) : stripped;
        return SIGNS.entrySet().stream()
                .filter(sign -> bare.endsWith(sign.getKey()))
                .map(sign ->
                        new Sign(sign.getValue(), bare.length() - sign.getKey().length(), text.length()))
                .findFirst();
    }

    private static int past(String text, int at) {
        return text.startsWith(VARIANT, at) ? at + 1 : at;
    }

    static String withoutSigns(String text) {
        String out = text.replace(VARIANT, "");
        for (String sign : SIGNS.keySet()) {
            out = out.replace(sign, "");
        }
        return out.strip();
    }

    static Optional<ActionType> type(String text) {
        return Optional.ofNullable(TYPES.get(Text.normalise(text)));
    }

    static Optional<Priority> priority(String text) {
        return Optional.ofNullable(PRIORITIES.get(Text.normalise(text)));
    }

    /** {@code N/A}, {@code None.}, a template's placeholder: no action. */
    static boolean isNothing(String text) {
        String stripped = text.strip();
        return NOTHING.contains(Text.normalise(stripped))
                || stripped.startsWith("<") && stripped.endsWith(">") && !stripped.contains("://")
                || stripped.startsWith("{") && stripped.endsWith("}")
                || stripped.startsWith("[") && stripped.endsWith("]")
                || stripped.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static <V extends Enum<V> & Term> void know(Map<String, V> map, Spellings<V> spellings) {
        spellings.words().forEach((word, value) -> put(map, value, word));
    }

    private static <V> void put(Map<String, V> map, V value, String... words) {
        for (String word : words) {
            map.put(Text.normalise(word), value);
        }
    }
}
