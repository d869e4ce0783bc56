package press.postmortem.generator.extract.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands at the head of a body in the languages in which titles are known besides English, as the English words that
 * the vocabulary knows: labels such as {@code Severidad}, and words behind them such as {@code résolu}.
 */
public final class Translations {
    private static final Map<String, String> LABELS = new HashMap<>();
    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        // German, French, Spanish, Portuguese, Japanese
        put(LABELS, "date", "Datum", "Datum des Vorfalls");
        put(LABELS, "date", "Date de l'incident", "Fecha", "Fecha del incidente", "Data", "Data do incidente");
        put(LABELS, "date", "日付", "日時", "発生日");
        put(LABELS, "severity", "Schweregrad", "Schwere", "Kritikalität", "Sévérité", "Gravité", "Criticité");
        put(LABELS, "severity", "Severidad", "Gravedad", "Criticidad", "Severidade", "Gravidade", "Criticidade");
        put(LABELS, "severity", "重大度", "深刻度");
        put(LABELS, "status", "Statut", "État", "Estado", "Estado actual", "Situação", "状態", "ステータス", "状況");
        put(LABELS, "services", "Betroffene Dienste", "Betroffener Dienst", "Services affectés", "Services impactés");
        put(LABELS, "services", "Services concernés", "Servicios afectados", "Serviços afetados", "影響サービス");
        put(LABELS, "author", "Verfasser", "Autor", "Autoren", "Autorin", "Erstellt von", "Auteur", "Auteurs");
        put(LABELS, "author", "Autrice", "Rédacteur", "Rédigé par", "Autora", "Autores", "Redactado por");
        put(LABELS, "author", "Elaborado por", "Escrito por", "作成者", "著者", "執筆者");
        put(LABELS, "detectedby", "Entdeckt durch", "Détecté par", "Detectado por", "検知方法");
        put(LABELS, "start", "Beginn", "Début", "Inicio", "Início", "発生日時", "発生時刻");
        put(LABELS, "detected", "Entdeckt", "Détecté", "Detectado", "検知日時", "検知時刻");
        put(LABELS, "end", "Ende", "Fin", "Fim");
        put(LABELS, "timeresolved", "Behoben", "Résolu", "Resuelto", "Resolvido", "復旧日時", "復旧時刻");
        put(LABELS, "duration", "Dauer", "Durée", "Duración", "Duração");
        put(LABELS, "totalduration", "Gesamtdauer", "Durée totale", "Duración total", "Duração total");
        put(LABELS, "downtime", "Ausfallzeit", "停止時間", "障害時間");
        put(LABELS, "period", "Zeitraum");
        put(LABELS, "summary", "Zusammenfassung", "Kurzfassung", "Résumé", "Resumen", "Resumo", "概要", "要約");
        put(LABELS, "impact", "Auswirkung", "Auswirkungen", "Impacto");

        put(WORDS, "resolved", "gelöst", "behoben", "abgeschlossen", "geschlossen", "résolu", "résolue", "corrigé");
        put(WORDS, "resolved", "corrigée", "clos", "clôturé", "terminé", "rétabli", "resuelto", "resuelta");
        put(WORDS, "resolved", "solucionado", "solucionada", "corregido", "cerrado", "cerrada", "resolvido");
        put(WORDS, "resolved", "resolvida", "corrigido", "encerrado", "fechado", "concluído");
        put(WORDS, "resolved", "解決", "解決済", "解決済み", "復旧", "復旧済", "復旧済み", "対応済み", "対応完了", "完了");
        put(WORDS, "investigating", "offen", "laufend", "ouvert", "en cours", "abierto", "en curso", "aberto");
        put(WORDS, "investigating", "em andamento", "em investigação", "en investigación", "調査中", "対応中");
        put(WORDS, "mitigated", "entschärft", "mitigé", "atténué", "mitigado", "監視中");
        put(WORDS, "draft", "Entwurf", "brouillon", "borrador", "rascunho", "下書き", "ドラフト");
        put(WORDS, "critical", "kritisch", "critique", "crítica", "crítico", "致命的", "緊急");
        put(WORDS, "high", "hoch", "haute", "élevée", "élevé", "alta", "alto", "高", "高い");
        put(WORDS, "medium", "mittel", "moyenne", "moyen", "modérée", "media", "média", "médio", "medio", "中");
        put(WORDS, "low", "niedrig", "gering", "basse", "faible", "baja", "bajo", "baixa", "baixo", "低", "低い");
        put(WORDS, "major", "majeure", "majeur", "mayor");
        put(WORDS, "minor", "mineure", "mineur", "menor");
    }

    private static final String SLASH = " / ";

    private Translations() {}

    /**
     * @param written a label in any of the languages
     * @return its letters and digits in lower case; those of the English label where it is known in another language, or said in two
     */
    public static String label(String written) {
        List<String> both = both(written);
        return both.size() == 2 && both.get(0).equals(both.get(1)) ? both.get(0) : single(written);
    }

    private static String single(String written) {
        String folded = Folding.lettersAndDigits(written);
        return LABELS.getOrDefault(folded, folded);
    }

    /** What the two halves of a label mean, as of {@code Datum / Date}; empty where it has no two. */
    static List<String> both(String written) {
        int slash = written.indexOf(SLASH);
        return slash < 0
                ? List.of()
                : List.of(single(written.substring(0, slash)), single(written.substring(slash + SLASH.length())));
    }

    /** What a value says in English, where it is a word of another language and nothing else. */
    static Optional<String> word(String value) {
        return Optional.ofNullable(WORDS.get(Folding.lettersAndDigits(value)));
    }

    private static void put(Map<String, String> map, String english, String... others) {
        for (String other : others) {
            map.put(Folding.lettersAndDigits(other), english);
        }
    }
}
