package press.postmortem.generator.extract.section;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.incident.Site;

/** What titles of sections mean, in the languages that ship with the product, and in the words of {@code site.yaml}. */
public final class SectionTitles {
    /** A title that holds one of these words is a timeline's, unless it is a question. */
    private static final Set<String> TIMELINE_WORDS = Set.of(
            "timeline",
            "timelines",
            "chronology",
            // German, French and Dutch, Spanish, Italian and Portuguese, Dutch, Russian, Korean
            "chronologie",
            "cronología",
            "cronologia",
            "tijdlijn",
            "хронология",
            "таймлайн",
            "타임라인");

    /** In English. */
    private static final Map<SectionKind, List<String>> TITLES = Map.of(
            SectionKind.TIMELINE,
            List.of(
                    "time line",
                    "key events",
                    "key moments",
                    "key times",
                    "sequence of events",
                    "order of events",
                    "course of events",
                    "event log",
                    "incident log",
                    "events",
                    "log of events",
                    "chronological events",
                    "chronology of events",
                    "incident history",
                    "what happened when",
                    "chain of events",
                    "summary of events",
                    "list of events",
                    "response log"),
            SectionKind.ACTIONS,
            List.of(
                    // see also the words below
                    "next steps",
                    "next step",
                    "plan of action",
                    "repair items",
                    "future work",
                    "future works",
                    "future plan",
                    "future plans",
                    "outstanding",
                    "what were doing about it",
                    "what we are doing about it",
                    "what are we doing about it",
                    "what are we doing",
                    "what we are doing",
                    "what were doing",
                    "what are we going to do",
                    "what are we going to do about it",
                    "what we will do",
                    "what we will do next",
                    "what well do",
                    "what well do next",
                    "what well change",
                    "what well improve",
                    "what well do differently",
                    "what we will improve",
                    "what we will do differently",
                    "what will we do differently",
                    "what will we do",
                    "what we plan to do",
                    "what we will change",
                    "what we are changing",
                    "what were changing",
                    "what we are going to do",
                    "what were going to do",
                    "what were going to do about it",
                    "what we are going to do about it",
                    "what well do about it",
                    "what we will do about it",
                    "changes we are making",
                    "steps we are taking",
                    "what we changed",
                    "what weve changed",
                    "what we have changed",
                    "changes we made",
                    "going forward",
                    "moving forward",
                    "looking forward",
                    "looking ahead",
                    "the way forward",
                    "what comes next",
                    "whats next",
                    "what is next",
                    "what we could do better",
                    "long term solution",
                    "long-term solution",
                    "long term solutions",
                    "long-term solutions",
                    "long term fix",
                    "long-term fix",
                    "long term fixes",
                    "long-term fixes"),
            SectionKind.WELL,
            List.of(
                    "what went well",
                    "things that went well",
                    "what worked",
                    "what worked well",
                    "what went right",
                    "went well",
                    "what we did well",
                    "the good"),
            SectionKind.POORLY,
            List.of(
                    "what went poorly",
                    "what went wrong",
                    "things that went poorly",
                    "things that went wrong",
                    "what didnt go well",
                    "what did not go well",
                    "what didnt go so well",
                    "what could have gone better",
                    "what could be better",
                    "what went badly",
                    "what didnt work",
                    "what did not work",
                    "what didnt work well",
                    "went poorly",
                    "went wrong",
                    "the bad"),
            SectionKind.LUCKY,
            List.of(
                    "where we got lucky",
                    "where did we get lucky",
                    "what we got lucky with",
                    "where we were lucky",
                    "things we got lucky with",
                    "lucky",
                    "luck"));

    /** A title made of these and of {@link #ACTION_MODIFIERS} alone announces actions. */
    private static final Set<String> ACTION_WORDS = Set.of(
            "action",
            "actions",
            "followup",
            "followups",
            "remediation",
            "remediations",
            "todo",
            "todos",
            "nextsteps",
            "improvement",
            "improvements",
            "recommendation",
            "recommendations",
            "measure",
            "measures",
            "task",
            "tasks",
            "prevention",
            "preventatives",
            "correctives",
            // German
            "maßnahmen",
            "massnahmen",
            "gegenmaßnahmen",
            "folgemaßnahmen",
            "sofortmaßnahmen",
            "aufgaben",
            "verbesserungen",
            "empfehlungen",
            "prävention",
            // French
            "mesures",
            "amélioration",
            "améliorations",
            "recommandations",
            "tâches",
            "prévention",
            // Spanish
            "acciones",
            "medidas",
            "mejoras",
            "recomendaciones",
            "tareas",
            "prevención",
            // Portuguese
            "ações",
            "melhorias",
            "recomendações",
            "tarefas",
            "prevenção",
            // Italian
            "azioni",
            "misure",
            "miglioramenti",
            "raccomandazioni",
            "prevenzione",
            // Dutch
            "acties",
            "actiepunten",
            "maatregelen",
            "verbeteringen",
            "verbeterpunten",
            "aanbevelingen",
            // Russian
            "действия",
            "меры",
            "рекомендации",
            "улучшения",
            "задачи");

    private static final Set<String> ACTION_MODIFIERS = Set.of(
            "corrective",
            "preventative",
            "preventive",
            "resulting",
            "next",
            "agreed",
            "implemented",
            "postincident",
            "retrospective",
            "urgent",
            "priority",
            "review",
            "future",
            "possible",
            "potential",
            "planned",
            "proposed",
            "suggested",
            "recommended",
            "required",
            "needed",
            "immediate",
            "short",
            "medium",
            "mid",
            "near",
            "longer",
            "long",
            "shortterm",
            "mediumterm",
            "midterm",
            "nearterm",
            "longerterm",
            "longterm",
            "term",
            "further",
            "additional",
            "remaining",
            "outstanding",
            "open",
            "pending",
            "already",
            "completed",
            "ongoing",
            "key",
            "our",
            "the",
            "and",
            "item",
            "items",
            "point",
            "points",
            "plan",
            "plans",
            "strategy",
            "strategies",
            "list",
            "checklist",
            "steps",
            "work",
            "in",
            "progress",
            "taken",
            "incident",
            "postmortem",
            "process",
            "policy",
            "technical",
            "documentation",
            "tracking",
            "summary",
            "issues",
            "tickets",
            // German
            "offene",
            "weitere",
            "geplante",
            "vorgeschlagene",
            "empfohlene",
            "umgesetzte",
            "durchgeführte",
            "erledigte",
            "abgeschlossene",
            "kurzfristige",
            "mittelfristige",
            "langfristige",
            "vorbeugende",
            "präventive",
            "nächste",
            "künftige",
            "zukünftige",
            "und",
            // French
            "préventives",
            "immédiates",
            "prises",
            "réalisées",
            "effectuées",
            "terminées",
            "prévues",
            "planifiées",
            "proposées",
            "recommandées",
            "futures",
            "à",
            "mener",
            "venir",
            "suivi",
            "court",
            "moyen",
            "terme",
            "continue",
            "continues",
            "et",
            "de",
            // Spanish
            "correctivas",
            "preventivas",
            "inmediatas",
            "tomadas",
            "realizadas",
            "implementadas",
            "completadas",
            "pendientes",
            "planificadas",
            "propuestas",
            "recomendadas",
            "futuras",
            "seguimiento",
            "corto",
            "mediano",
            "largo",
            "plazo",
            "urgentes",
            "adicionales",
            "a",
            "y",
            // Portuguese
            "corretivas",
            "imediatas",
            "executadas",
            "aplicadas",
            "concluídas",
            "pendentes",
            "planejadas",
            "acompanhamento",
            "curto",
            "médio",
            "longo",
            "prazo",
            "adicionais",
            "e",
            // Italian
            "correttive",
            "intraprese",
            "eseguite",
            "completate",
            "adottate",
            "pianificate",
            "successive",
            "breve",
            "lungo",
            "termine",
            // Dutch
            "genomen",
            "uitgevoerde",
            "openstaande",
            "geplande",
            "verdere",
            "preventieve",
            "corrigerende",
            "korte",
            "lange",
            "termijn",
            "op",
            "en",
            "voor",
            // Russian
            "дальнейшие",
            "корректирующие",
            "превентивные",
            "предупреждающие",
            "принятые",
            "выполненные",
            "запланированные",
            "краткосрочные",
            "долгосрочные",
            "первоочередные",
            "необходимые",
            "и");

    /** At the end of a title they are what is planned, whatever it is about: {@code Alarm improvements}, {@code Recovery TODO}. */
    private static final Set<String> PLANNED_AT_END = Set.of("improvements", "followup", "followups", "todo", "todos");

    /** Two words that are what is planned, whatever stands before or behind them: {@code Action items for the harbour}. */
    private static final Map<String, Set<String>> PLANNED_IN_PAIRS = Map.of(
            "action", Set.of("item", "items", "points"),
            "followup", Set.of("action", "actions", "item", "items", "task", "tasks", "work"),
            "corrective", Set.of("action", "actions", "measures"),
            "preventive", Set.of("action", "actions", "measures"),
            "preventative", Set.of("action", "actions", "measures"),
            "planned", Set.of("improvements", "changes", "actions", "work"));

    /** With these a title tells of other promises, or of lessons and results as well. */
    private static final Set<String> NOT_PLANNED = Set.of(
            "previous",
            "last",
            "earlier",
            "past",
            "prior",
            "old",
            "no",
            "lesson",
            "lessons",
            "learned",
            "learnt",
            "resolution",
            "response",
            "status");

    private static final int LONGEST_PLANNED_AT_END = 4;
    private static final int LONGEST_PLANNED = 8;

    /** {@code How we keep this from happening again} and the like, but not how it could have been prevented. */
    private static final Set<String> PREVENTING = Set.of("prevent", "preventing", "avoid", "avoiding");

    private static final Set<String> HAPPENING =
            Set.of("happen", "happens", "happening", "occur", "occurs", "occurring");

    /** {@code What we do so that this never happens again}, but not whether it can. */
    private static final Set<String> NEVER =
            Set.of("not", "never", "doesnt", "dont", "wont", "cannot", "cant", "stop", "stopping", "keep", "ensure");

    private static final Set<String> PREVENTED =
            Set.of("recurrence", "reoccurrence", "again", "future", "this", "similar", "repeat", "repeats");

    private static final Set<String> QUESTION_WORDS = Set.of("why", "how", "who", "was", "were", "did", "do", "is");

    private static final Set<String> LESSONS = Set.of(
            "lessons",
            "lessons learned",
            "lessons learnt",
            "learnings",
            "key learnings",
            "key takeaways",
            "takeaways",
            "what we learned",
            "what we learnt",
            "what have we learned",
            // German, French, Spanish, Portuguese, Italian, Dutch, Russian, Japanese, Chinese and Korean
            "erkenntnisse",
            "leçons",
            "leçons apprises",
            "enseignements",
            "lecciones",
            "lecciones aprendidas",
            "lições",
            "lições aprendidas",
            "lezioni apprese",
            "lezioni imparate",
            "geleerde lessen",
            "lessen",
            "уроки",
            "извлечённые уроки",
            "извлеченные уроки",
            "教訓",
            "学び",
            "经验教训",
            "教训",
            "經驗教訓",
            "교훈",
            "배운 점");

    private static final int LONGEST_TITLE = 12;

    private static final Pattern NUMBER =
            Pattern.compile("^(?:[\\p{Nd} ]+|(?:x?(?:ix|iv|v?i{1,3}|v)|x) |[一二三四五六七八九十]+ )");

    private static final Pattern PARTS = Pattern.compile("&|/| and ");

    private static final Map<String, SectionKind> KINDS = TITLES.entrySet().stream()
            .flatMap(entry -> Stream.concat(entry.getValue().stream(), TitleTranslations.of(entry.getKey()).stream())
                    .map(title -> Map.entry(title, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(
                    entry -> Text.normalise(entry.getKey()), Map.Entry::getValue, (first, second) -> first));

    /** What {@code site.yaml} calls them. */
    private static final Map<SectionKind, String> NAMES = new EnumMap<>(Map.of(
            SectionKind.TIMELINE, "timeline",
            SectionKind.ACTIONS, "actions",
            SectionKind.WELL, "well",
            SectionKind.POORLY, "poorly",
            SectionKind.LUCKY, "lucky"));

    private final Map<String, SectionKind> kinds;

    public SectionTitles(Site site) {
        kinds = site.synonyms().isEmpty() ? KINDS : with(site.synonyms());
    }

    private static Map<String, SectionKind> with(Map<String, List<String>> synonyms) {
        Map<String, SectionKind> kinds = new HashMap<>(KINDS);
        NAMES.forEach((kind, name) ->
                synonyms.getOrDefault(name, List.of()).forEach(synonym -> kinds.put(Text.normalise(synonym), kind)));
        return kinds;
    }

    /** What a section so titled is about. */
    public SectionKind kindOf(String title) {
        return kindsOf(title).get(0);
    }

    /**
     * All that a section so titled is about: {@code What went well & where did we get lucky} is two things, and
     * {@code Prevention and harbour rules} is what is promised, as that is named first.
     */
    List<SectionKind> kindsOf(String title) {
        String bare = withoutNumber(Text.normalise(Text.withoutBrackets(Text.withoutEmojiCodes(title))));
        SectionKind whole = kindOfNormal(bare);
        if (whole != SectionKind.OTHER) {
            return List.of(whole);
        }
        List<SectionKind> kinds = PARTS.splitAsStream(title)
                .map(part -> kindOfNormal(withoutNumber(Text.normalise(Text.withoutEmojiCodes(part)))))
                .toList();
        List<SectionKind> lessons = kinds.stream()
                .filter(kind -> kind == SectionKind.WELL || kind == SectionKind.POORLY || kind == SectionKind.LUCKY)
                .toList();
        if (!lessons.isEmpty()) {
            return lessons;
        }
        return List.of(
                kinds.size() > 1 && kinds.get(0) == SectionKind.ACTIONS ? SectionKind.ACTIONS : SectionKind.OTHER);
    }

    /** Whether a title is that of all lessons: what stands below is no promise. */
    static boolean isOfLessons(String title) {
        return LESSONS.contains(withoutNumber(Text.normalise(Text.withoutEmojiCodes(title))));
    }

    private SectionKind kindOfNormal(String title) {
        SectionKind known = kinds.get(title);
        if (known != null) {
            return known;
        }
        List<String> words = List.of(joined(title).split(" "));
        if (isTimeline(words) || TitleTranslations.endsAsTimeline(title)) {
            return SectionKind.TIMELINE;
        }
        return isActions(words) || isPlanned(words) || isPrevention(words) ? SectionKind.ACTIONS : SectionKind.OTHER;
    }

    private static boolean isTimeline(List<String> words) {
        return words.stream().limit(LONGEST_TITLE).anyMatch(TIMELINE_WORDS::contains)
                && !QUESTION_WORDS.contains(words.get(0));
    }

    private static boolean isActions(List<String> words) {
        return words.stream().anyMatch(ACTION_WORDS::contains)
                && words.stream().allMatch(word -> ACTION_WORDS.contains(word) || ACTION_MODIFIERS.contains(word));
    }

    private static boolean isPlanned(List<String> words) {
        if (words.size() > LONGEST_PLANNED
                || QUESTION_WORDS.contains(words.get(0))
                || words.stream().anyMatch(NOT_PLANNED::contains)) {
            return false;
        }
        int last = words.size() - 1;
        return last < LONGEST_PLANNED_AT_END && PLANNED_AT_END.contains(words.get(last))
                || last > 0 && (isPair(words.get(0), words.get(1)) || isPair(words.get(last - 1), words.get(last)));
    }

    private static boolean isPair(String word, String next) {
        return PLANNED_IN_PAIRS.getOrDefault(word, Set.of()).contains(next);
    }

    private static boolean isPrevention(List<String> words) {
        boolean prevented =
                words.stream().anyMatch(PREVENTING::contains) && words.stream().anyMatch(PREVENTED::contains);
        boolean never = words.contains("again")
                && words.stream().anyMatch(HAPPENING::contains)
                && words.stream().anyMatch(NEVER::contains);
        return words.size() <= LONGEST_TITLE
                && (prevented || never)
                && !words.contains("didnt")
                && !words.contains("have");
    }

    private static String joined(String title) {
        return title.replace("follow up", "followup")
                .replace("to do", "todo")
                .replace("next steps", "nextsteps")
                .replace("post mortem", "postmortem");
    }

    /** A title without the number that an outline put before it, in digits, as the Romans wrote it, or in Chinese. */
    private static String withoutNumber(String title) {
        return NUMBER.matcher(title).replaceFirst("");
    }
}
