package press.postmortem.generator.extract.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.postmortem.generator.extract.facts.Spellings;
import press.postmortem.generator.extract.text.Phrases;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Priority;
import press.postmortem.generator.incident.Term;

/** What the words mean that people mark their actions with: those of front matter, and others that only text has. */
public final class ActionWords {
    /** Asks for the picture of a sign rather than its letter. */
    private static final String VARIANT = "\uFE0F";

    /** No sign that is a picture comes before it in Unicode. */
    private static final char FIRST_SIGN = '\u2300';

    /** Adds nothing: {@code already done}. */
    private static final String ALREADY = "already ";

    /** What may go on with how. */
    private static final String CLOSED = "closed";

    private static final Pattern SHARE =
            Pattern.compile("(100|\\d{1,2})(?:[.,]0+)? ?%(?: (?i:done|complete|completed|finished))?");

    private static final Map<String, ActionStatus> STATUS = new HashMap<>();
    private static final Map<String, ActionStatus> SIGNS = Map.ofEntries(
            Map.entry("\u2705", ActionStatus.DONE),
            Map.entry("\u2714", ActionStatus.DONE),
            Map.entry("\u2713", ActionStatus.DONE),
            Map.entry("\u2611", ActionStatus.DONE),
            Map.entry(":white_check_mark:", ActionStatus.DONE),
            Map.entry(":heavy_check_mark:", ActionStatus.DONE),
            Map.entry("\u2610", ActionStatus.OPEN),
            Map.entry("\u25FB", ActionStatus.OPEN),
            Map.entry("\u2B1C", ActionStatus.OPEN),
            Map.entry("\uD83D\uDD32", ActionStatus.OPEN),
            Map.entry("\uD83D\uDD1C", ActionStatus.OPEN),
            Map.entry("\u231B", ActionStatus.IN_PROGRESS),
            Map.entry("\u23F3", ActionStatus.IN_PROGRESS),
            Map.entry("\uD83D\uDD04", ActionStatus.IN_PROGRESS),
            Map.entry("\uD83D\uDEA7", ActionStatus.IN_PROGRESS),
            Map.entry("\u274C", ActionStatus.WONT_DO));
    private static final Map<String, ActionType> TYPES = new HashMap<>();
    private static final Map<String, Priority> PRIORITIES = new HashMap<>();
    private static final Phrases NOTHING = Phrases.of(
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
            "none at this time",
            "none so far",
            "nil",
            "keine",
            "aucune",
            "aucun",
            "ninguna",
            "ninguno",
            "nenhuma",
            "nenhum",
            "nessuna",
            "nessuno",
            "geen",
            "нет",
            "なし",
            "特になし",
            "无",
            "没有",
            "없음",
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
                "対応済み",
                "fatto",
                "completato",
                "completata",
                "gedaan",
                "afgerond",
                "voltooid",
                "готово",
                "выполнено",
                "сделано",
                "завершено",
                "已完成",
                "完成",
                "已执行",
                "已修复",
                "已解决",
                "已上线",
                "완료",
                "완료됨",
                "조치 완료");
        put(
                STATUS,
                ActionStatus.IN_PROGRESS,
                "inprogress",
                "work in progress",
                "under way",
                "under review",
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
                "進行中",
                "in corso",
                "in uitvoering",
                "в работе",
                "в процессе",
                "进行中",
                "处理中",
                "진행 중",
                "진행중");
        put(
                STATUS,
                ActionStatus.OPEN,
                "to do",
                "in backlog",
                "future",
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
                "予定",
                "da fare",
                "aperto",
                "pianificato",
                "te doen",
                "gepland",
                "открыто",
                "запланировано",
                "не начато",
                "待办",
                "待处理",
                "待完成",
                "未开始",
                "未完成",
                "计划中",
                "预定",
                "예정",
                "미완료",
                "미착수");
        put(
                STATUS,
                ActionStatus.BLOCKED,
                "stalled",
                "blockiert",
                "bloqué",
                "bloqueado",
                "заблокировано",
                "保留",
                "阻塞",
                "보류");
        put(STATUS, ActionStatus.WONT_DO, "wontfix", "wont", "not doing", "wont be done");
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
                "预防",
                "예방",
                "予防策",
                "再発防止",
                "再発防止策");
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
        put(PRIORITIES, Priority.HIGH, "high priority", "major", "hoch", "haute", "alta", "hoog", "высокий", "高", "높음");
        put(
                PRIORITIES,
                Priority.MEDIUM,
                "medium priority",
                "mid",
                "mittel",
                "moyenne",
                "media",
                "média",
                "gemiddeld",
                "средний",
                "中",
                "보통");
        put(
                PRIORITIES,
                Priority.LOW,
                "minor",
                "low priority",
                "niedrig",
                "basse",
                "baja",
                "baixa",
                "bassa",
                "laag",
                "низкий",
                "低",
                "낮음");
    }

    /** What stands where an owner is still to be found. */
    private static final Phrases NOBODY = Phrases.of(
            "tbd",
            "tba",
            "tbc",
            "to be assigned",
            "to be determined",
            "to be decided",
            "not assigned",
            "unassigned",
            "nobody",
            "no one",
            "unknown",
            "none",
            "na",
            "n a",
            "niemand",
            "à définir",
            "por definir",
            "sin asignar",
            "a definir",
            "da definire",
            "nader te bepalen",
            "не назначен",
            "未定",
            "なし",
            "待定",
            "未分配",
            "미정");

    /** Initials that are no person's and no team's. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "AI", "API", "AWS", "CD", "CDN", "CI", "CPU", "CRD", "CVE", "DB", "DNS", "E2E", "EC2", "GC", "GCP", "GPU",
            "IAM", "IP", "JWT", "K8S", "KMS", "LB", "LLM", "MFA", "NAT", "OOM", "ORM", "PDB", "PR", "RAM", "RBAC",
            "RDS", "RPC", "SDK", "SLA", "SLI", "SLO", "SMS", "SNS", "SPF", "SQL", "SQS", "SSH", "SSL", "SSO", "TCP",
            "TDD", "TLS", "TTL", "UDP", "UI", "URL", "UX", "VM", "VPC", "VPN", "WAF", "WAL");

    private ActionWords() {}

    /** Whether words where an owner is expected name none. */
    static boolean isNobody(String owner) {
        return NOBODY.contains(owner);
    }

    /** Whether a word in capitals is short for a thing. */
    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word);
    }

    /** A status and nothing else: {@code Done}, {@code ✅ complete}, {@code in progress}, but not {@code done?}. */
    static Optional<ActionStatus> status(String text) {
        if (text.endsWith("?")) {
            return Optional.empty();
        }
        String words = Text.normalise(withoutSigns(text));
        String bare = words.startsWith(ALREADY) ? words.substring(ALREADY.length()) : words;
        ActionStatus status = STATUS.get(bare);
        return status == null ? sign(text).map(Sign::status) : Optional.of(status);
    }

    private static Optional<Sign> sign(String text) {
        Optional<Sign> leading = leadingSign(text);
        return leading.isPresent() ? leading : trailingSign(text);
    }

    /**
     * A status that a longer remark begins with: {@code Done on 3 May}, {@code In progress, see #12}, {@code Closed as
     * duplicate of #12}.
     */
    static Optional<ActionStatus> statusAtStart(String text) {
        Optional<ActionStatus> whole = status(text).or(() -> share(text));
        if (whole.isPresent()) {
            return whole;
        }
        int question = text.indexOf('?');
        if (question > 0 && status(text.substring(0, question)).isPresent()) {
            return Optional.empty();
        }
        List<String> words = Text.words(withoutSigns(text));
        if (words.size() > 1 && words.get(0).equals(CLOSED)) {
            Optional<ActionStatus> closed = statusOfClosed(words);
            if (closed.isPresent()) {
                return closed;
            }
        }
        return statusOf(words);
    }

    /** {@code Closed as not planned}, {@code Closed (duplicate)}. */
    private static Optional<ActionStatus> statusOfClosed(List<String> words) {
        Optional<ActionStatus> how = words.get(1).equals("as")
                ? statusOf(words.subList(2, words.size()))
                : Optional.ofNullable(STATUS.get(String.join(" ", words.subList(1, words.size()))));
        return how.filter(status -> !status.isOpen());
    }

    /** {@code 100%}, {@code 40 % done}. */
    private static Optional<ActionStatus> share(String text) {
        Matcher share = SHARE.matcher(text.strip());
        return share.matches()
                ? Optional.of(
                        switch (Integer.parseInt(share.group(1))) {
                            case 0 -> ActionStatus.OPEN;
                            case 100 -> ActionStatus.DONE;
                            default -> ActionStatus.IN_PROGRESS;
                        })
                : Optional.empty();
    }

    private static Optional<ActionStatus> statusOf(List<String> words) {
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

    public static Optional<Sign> leadingSign(String text) {
        if (!mayHoldSign(text)) {
            return Optional.empty();
        }
        int begin = text.length() - text.stripLeading().length();
        for (Map.Entry<String, ActionStatus> sign : SIGNS.entrySet()) {
            if (text.startsWith(sign.getKey(), begin)) {
                int end = past(text, begin + sign.getKey().length());
                return Optional.of(new Sign(sign.getValue(), begin, end));
            }
        }
        return Optional.empty();
    }

    static Optional<Sign> trailingSign(String text) {
        if (!mayHoldSign(text)) {
            return Optional.empty();
        }
        String stripped = text.stripTrailing();
        String bare = stripped.endsWith(VARIANT) ? stripped.substring(0, stripped.length() - 1) : stripped;
        for (Map.Entry<String, ActionStatus> sign : SIGNS.entrySet()) {
            if (bare.endsWith(sign.getKey())) {
                int begin = bare.length() - sign.getKey().length();
                return Optional.of(new Sign(sign.getValue(), begin, text.length()));
            }
        }
        return Optional.empty();
    }

    /** Whether there is a colon, or a character of those that signs are among. */
    private static boolean mayHoldSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) >= FIRST_SIGN) {
                return true;
            }
        }
        return false;
    }

    private static int past(String text, int at) {
        return text.startsWith(VARIANT, at) ? at + 1 : at;
    }

    static String withoutSigns(String text) {
        if (!mayHoldSign(text)) {
            return text.strip();
        }
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
    public static boolean isNothing(String text) {
        String stripped = text.strip();
        return NOTHING.contains(stripped)
                || stripped.startsWith("<") && stripped.endsWith(">") && !stripped.contains("://")
                || stripped.startsWith("{") && stripped.endsWith("}")
                || stripped.startsWith("[") && stripped.endsWith("]")
                || !holdsLetterOrDigit(stripped);
    }

    private static boolean holdsLetterOrDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
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
