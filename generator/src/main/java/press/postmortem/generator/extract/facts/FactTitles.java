package press.postmortem.generator.extract.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** What the parts of a report are called that list its facts. */
public final class FactTitles {
    /** Words that say so whatever stands beside them. */
    private static final Set<String> WORDS = Set.of(
            "metadata",
            "details",
            "information",
            "facts",
            "overview",
            "summary",
            "glance",
            "reference",
            // German
            "metadaten",
            "eckdaten",
            "zusammenfassung",
            "übersicht",
            "überblick",
            // French
            "métadonnées",
            "informations",
            "résumé",
            // Spanish
            "metadatos",
            "información",
            "resumen",
            // Portuguese
            "metadados",
            "informações",
            "resumo",
            // Italian
            "metadati",
            "informazioni",
            "riepilogo",
            // Dutch
            "informatie",
            "samenvatting",
            // Russian
            "метаданные",
            "информация",
            "сводка",
            "резюме",
            // Japanese
            "概要",
            "インシデント概要",
            "障害概要",
            "サマリ",
            "サマリー",
            "基本情報",
            // Chinese
            "基本信息",
            "概述",
            "摘要",
            "事件概述",
            "事故概述",
            "故障概述",
            "事件概要",
            "事故概要",
            // Korean
            "개요",
            "요약",
            "기본");

    /** Words that mean something else beside most others: {@code Data}, but not {@code Data loss}. */
    private static final Set<String> AMBIGUOUS =
            Set.of("info", "data", "control", "datos", "dados", "dati", "gegevens");

    /** What else such a title may say: {@code Incident details}, {@code At a glance}. */
    private static final Set<String> BESIDES = Set.of(
            "incident",
            "outage",
            "event",
            "report",
            "document",
            "postmortem",
            "post",
            "mortem",
            "basic",
            "key",
            "general",
            "quick",
            "executive",
            "at",
            "a",
            "the",
            // German
            "vorfall",
            "vorfalls",
            "zum",
            "des",
            // French
            "générales",
            "exécutif",
            "l",
            "de",
            // Spanish and Portuguese
            "incidente",
            "generales",
            "gerais",
            "ejecutivo",
            "executivo",
            "del",
            "do",
            // Italian
            "generali",
            "esecutivo",
            "dell",
            // Dutch
            "algemene",
            "van",
            "het",
            // Russian
            "об",
            "инциденте",
            "краткая",
            // Korean
            "장애",
            "정보");

    private FactTitles() {}

    /** Whether one of a title's words tells of facts. */
    public static boolean mention(Collection<String> words) {
        return !Collections.disjoint(words, WORDS);
    }

    /** Whether a title says nothing else. */
    static boolean announce(Collection<String> words) {
        return (mention(words) || !Collections.disjoint(words, AMBIGUOUS))
                && words.stream()
                        .allMatch(word -> WORDS.contains(word) || AMBIGUOUS.contains(word) || BESIDES.contains(word));
    }
}
