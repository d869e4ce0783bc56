package press.postmortem.generator.extract.shape;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.postmortem.generator.incident.Site;

/** What titles of sections mean, in the languages that ship with the product, and in the words of {@code site.yaml}. */
final class SectionTitles {
    /** A title that holds one of these words is a timeline's, unless it is a question. */
    private static final Set<String> TIMELINE_WORDS = Set.of("timeline", "timelines", "chronology", "chronologie");

    private static final Map<SectionKind, List<String>> TITLES = Map.of(
            SectionKind.TIMELINE,
            List.of(
                    // English
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
                    "response log",
                    // German
                    "zeitleiste",
                    "zeitachse",
                    "zeitlicher ablauf",
                    "zeitlicher verlauf",
                    "zeitverlauf",
                    "ablauf",
                    "ablauf der ereignisse",
                    "ablauf des vorfalls",
                    "ablauf der störung",
                    "verlauf",
                    "verlauf der störung",
                    "ereignisse",
                    "chronologischer ablauf",
                    // French
                    "chronologie des événements",
                    "chronologie de lincident",
                    "déroulement",
                    "déroulement des événements",
                    "déroulement de lincident",
                    "déroulé",
                    "frise chronologique",
                    // Spanish
                    "cronología",
                    "cronologia",
                    "cronología de eventos",
                    "cronología de los hechos",
                    "cronología del incidente",
                    "línea de tiempo",
                    "línea temporal",
                    "secuencia de eventos",
                    // Portuguese
                    "cronologia dos eventos",
                    "cronologia do incidente",
                    "linha do tempo",
                    "sequência de eventos",
                    // Japanese
                    "タイムライン",
                    "経緯",
                    "時系列",
                    "障害の経緯",
                    "発生経緯",
                    "対応経緯"),
            SectionKind.ACTIONS,
            List.of(
                    // English; see also the words below
                    "next steps",
                    "next step",
                    "future work",
                    "future works",
                    "future plan",
                    "future plans",
                    "outstanding",
                    "what were doing about it",
                    "what we are doing about it",
                    "what are we doing about it",
                    "what are we doing",
                    "what we will do",
                    "what we will do next",
                    "what well do",
                    "what well do next",
                    "what well change",
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
                    "long-term fixes",
                    // German
                    "maßnahmen",
                    "massnahmen",
                    "aufgaben",
                    "offene punkte",
                    "nächste schritte",
                    "weitere schritte",
                    "weiteres vorgehen",
                    "folgemaßnahmen",
                    "sofortmaßnahmen",
                    "getroffene maßnahmen",
                    "korrekturmaßnahmen",
                    "vorbeugende maßnahmen",
                    "verbesserungen",
                    "verbesserungsmaßnahmen",
                    "empfehlungen",
                    // French
                    "plan daction",
                    "actions correctives",
                    "actions préventives",
                    "actions correctives et préventives",
                    "actions à mener",
                    "actions à venir",
                    "actions réalisées",
                    "actions immédiates",
                    "mesures correctives",
                    "mesures préventives",
                    "prochaines étapes",
                    "améliorations",
                    "recommandations",
                    "à faire",
                    "suivi",
                    // Spanish
                    "acciones",
                    "acciones correctivas",
                    "acciones preventivas",
                    "acciones a tomar",
                    "acciones tomadas",
                    "acciones inmediatas",
                    "acciones de seguimiento",
                    "elementos de acción",
                    "plan de acción",
                    "medidas correctivas",
                    "medidas preventivas",
                    "próximos pasos",
                    "siguientes pasos",
                    "mejoras",
                    "recomendaciones",
                    "tareas",
                    "tareas pendientes",
                    // Portuguese
                    "ações",
                    "ações corretivas",
                    "ações preventivas",
                    "ações de acompanhamento",
                    "ações tomadas",
                    "ações imediatas",
                    "itens de ação",
                    "plano de ação",
                    "medidas corretivas",
                    "medidas preventivas",
                    "próximos passos",
                    "melhorias",
                    "recomendações",
                    "tarefas",
                    // Japanese
                    "アクションアイテム",
                    "アクション",
                    "再発防止策",
                    "再発防止",
                    "今後の対応",
                    "今後の対策",
                    "恒久対策",
                    "恒久対応",
                    "対策",
                    "改善策",
                    "次のステップ"),
            SectionKind.WELL,
            List.of(
                    "what went well",
                    "things that went well",
                    "what worked",
                    "what worked well",
                    "what went right",
                    "went well",
                    "what we did well",
                    "the good",
                    "was gut lief",
                    "was lief gut",
                    "was gut gelaufen ist",
                    "was gut funktioniert hat",
                    "was hat gut funktioniert",
                    "ce qui sest bien passé",
                    "ce qui a bien fonctionné",
                    "lo que salió bien",
                    "qué salió bien",
                    "lo que funcionó bien",
                    "qué funcionó bien",
                    "o que deu certo",
                    "o que correu bem",
                    "o que funcionou bem",
                    "うまくいったこと",
                    "うまくいった点",
                    "良かった点",
                    "よかった点"),
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
                    "the bad",
                    "was schlecht lief",
                    "was lief schlecht",
                    "was nicht gut lief",
                    "was schief lief",
                    "was schief ging",
                    "was nicht funktioniert hat",
                    "was hat nicht funktioniert",
                    "ce qui sest mal passé",
                    "ce qui na pas fonctionné",
                    "ce qui a mal fonctionné",
                    "ce qui peut être amélioré",
                    "ce qui doit être amélioré",
                    "lo que salió mal",
                    "qué salió mal",
                    "lo que no funcionó",
                    "qué no funcionó",
                    "o que deu errado",
                    "o que correu mal",
                    "o que não funcionou",
                    "o que falhou",
                    "うまくいかなかったこと",
                    "うまくいかなかった点",
                    "悪かった点"),
            SectionKind.LUCKY,
            List.of(
                    "where we got lucky",
                    "where did we get lucky",
                    "what we got lucky with",
                    "where we were lucky",
                    "things we got lucky with",
                    "lucky",
                    "luck",
                    "wo wir glück hatten",
                    "glück gehabt",
                    "là où nous avons eu de la chance",
                    "où nous avons eu de la chance",
                    "donde tuvimos suerte",
                    "dónde tuvimos suerte",
                    "onde tivemos sorte",
                    "幸運だったこと",
                    "幸運だった点"));

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
            "prevenção");

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
            "completed",
            "ongoing",
            "key",
            "our",
            "the",
            "and",
            "item",
            "items",
            "plan",
            "plans",
            "list",
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
            "e");

    /** {@code How we keep this from happening again} and the like, but not how it could have been prevented. */
    private static final Set<String> PREVENTING = Set.of("prevent", "preventing", "avoid", "avoiding");

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
            // German, French, Spanish, Portuguese and Japanese
            "erkenntnisse",
            "leçons",
            "leçons apprises",
            "enseignements",
            "lecciones",
            "lecciones aprendidas",
            "lições",
            "lições aprendidas",
            "教訓",
            "学び");

    private static final int LONGEST_TITLE = 12;

    private static final Pattern PARTS = Pattern.compile("&|/| and ");

    private static final Map<String, SectionKind> KINDS = TITLES.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(title -> Map.entry(title, entry.getKey())))
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

    SectionTitles(Site site) {
        kinds = site.synonyms().isEmpty() ? KINDS : with(site.synonyms());
    }

    private static Map<String, SectionKind> with(Map<String, List<String>> synonyms) {
        Map<String, SectionKind> kinds = new HashMap<>(KINDS);
        NAMES.forEach((kind, name) ->
                synonyms.getOrDefault(name, List.of()).forEach(synonym -> kinds.put(Text.normalise(synonym), kind)));
        return kinds;
    }

    /** What a section so titled is about. */
    SectionKind kindOf(String title) {
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
        if (isTimeline(words)) {
            return SectionKind.TIMELINE;
        }
        return isActions(words) || isPrevention(words) ? SectionKind.ACTIONS : SectionKind.OTHER;
    }

    private static boolean isTimeline(List<String> words) {
        return words.stream().limit(LONGEST_TITLE).anyMatch(TIMELINE_WORDS::contains)
                && !QUESTION_WORDS.contains(words.get(0));
    }

    private static boolean isActions(List<String> words) {
        return words.stream().anyMatch(ACTION_WORDS::contains)
                && words.stream().allMatch(word -> ACTION_WORDS.contains(word) || ACTION_MODIFIERS.contains(word));
    }

    private static boolean isPrevention(List<String> words) {
        return words.size() <= LONGEST_TITLE
                && words.stream().anyMatch(PREVENTING::contains)
                && words.stream().anyMatch(PREVENTED::contains)
                && !words.contains("didnt")
                && !words.contains("have");
    }

    private static String joined(String title) {
        return title.replace("follow up", "followup")
                .replace("to do", "todo")
                .replace("next steps", "nextsteps")
                .replace("post mortem", "postmortem");
    }

    /** A title without the number or letter that an outline put before it. */
    private static String withoutNumber(String title) {
        int end = 0;
        while (end < title.length() && (Character.isDigit(title.charAt(end)) || title.charAt(end) == ' ')) {
            end++;
        }
        return title.substring(end);
    }
}
