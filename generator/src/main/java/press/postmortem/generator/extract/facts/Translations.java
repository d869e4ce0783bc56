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
        put(LABELS, "incidentduration", "Dauer des Vorfalls", "Durée de l'incident", "Durée incident");
        put(LABELS, "incidentduration", "Durée totale de l'incident", "Duración del incidente", "Duração do incidente");
        put(LABELS, "impactduration", "Duración del impacto", "Duração do impacto", "影響時間");
        put(LABELS, "downtime", "Ausfallzeit", "Ausfalldauer", "Stillstandsdauer", "停止時間", "障害時間");
        put(LABELS, "downtime", "Durée de la panne", "Durée d'indisponibilité", "Tiempo de inactividad");
        put(LABELS, "downtime", "Tempo de indisponibilidade");
        put(LABELS, "period", "Zeitraum");
        put(LABELS, "summary", "Zusammenfassung", "Kurzfassung", "Résumé", "Resumen", "Resumo", "概要", "要約");
        put(LABELS, "impact", "Auswirkung", "Auswirkungen", "Impacto");

        // some of these, and Italian, Dutch, Russian, Chinese, Korean
        put(LABELS, "date", "Data de ocorrência", "Data da ocorrência", "Fecha de ocurrencia");
        put(LABELS, "date", "Data dell'incidente", "Data incidente", "Datum incident");
        put(LABELS, "date", "Datum van het incident", "Дата", "Дата инцидента");
        put(LABELS, "date", "日期", "事故日期", "故障日期", "事件日期", "发生日期", "날짜", "발생일", "일시", "장애 일자", "장애 일시");
        put(LABELS, "severity", "Gravità", "Severità", "Criticità", "Ernst", "Серьёзность", "Серьезность");
        put(LABELS, "severity", "Критичность", "严重程度", "严重级别", "严重等级", "故障等级", "事故等级", "事故级别", "심각도", "장애 등급");
        put(LABELS, "status", "Statut actuel", "Situação atual", "Stato", "Stato attuale", "Huidige status");
        put(LABELS, "status", "Статус", "状态", "当前状态", "상태", "진행 상태");
        put(LABELS, "services", "Servizi interessati", "Servizi coinvolti", "Getroffen diensten");
        put(LABELS, "services", "Затронутые сервисы", "受影响服务", "影响服务", "영향 서비스");
        put(LABELS, "author", "Autore", "Autori", "Redatto da", "Opgesteld door", "Geschreven door", "Автор");
        put(LABELS, "author", "Авторы", "作者", "撰写人", "编写人", "报告人", "작성자");
        put(LABELS, "detectedby", "Rilevato da", "Gedetecteerd door", "Ontdekt door", "発見方法", "发现方式", "检测方式");
        put(LABELS, "detectedby", "탐지 방법");
        put(LABELS, "start", "Date de début", "Fecha de inicio", "Data de início", "Inizio", "Data di inizio");
        put(LABELS, "start", "Begin", "Aanvang", "Начало", "Начало инцидента", "开始时间", "发生时间", "시작 시각");
        put(LABELS, "start", "발생 시각", "발생 일시");
        put(LABELS, "detected", "Date de détection", "Fecha de detección", "Data de detecção");
        put(LABELS, "detected", "Data da detecção", "Rilevato", "Data di rilevamento", "Ontdekt");
        put(LABELS, "detected", "Gedetecteerd", "Время обнаружения", "发现时间", "检测时间", "인지 시각", "감지 시각");
        put(LABELS, "end", "Date de fin", "Fecha de fin", "Data de término", "Data di fine", "Einde");
        put(LABELS, "end", "Окончание", "结束时间", "종료 시각", "종료 일시");
        put(LABELS, "timeresolved", "Date de résolution", "Fecha de resolución", "Data de resolução");
        put(LABELS, "timeresolved", "Data da resolução", "Risolto", "Data di risoluzione", "Opgelost");
        put(LABELS, "timeresolved", "Время устранения", "恢复时间", "解决时间", "修复时间", "복구 시각", "복구 일시");
        put(LABELS, "duration", "Durata", "Duur", "Длительность", "Продолжительность", "持续时间", "持续时长", "故障时长");
        put(LABELS, "duration", "지속 시간", "장애 시간");
        put(LABELS, "incidentduration", "Durata dell'incidente", "Duur van het incident", "Длительность инцидента");
        put(LABELS, "impactduration", "影响时长", "影响时间", "영향 시간");
        put(LABELS, "totalduration", "Durata totale", "Totale duur", "总时长");
        put(LABELS, "downtime", "Durata del disservizio", "Duur van de storing", "Время простоя");
        put(LABELS, "downtime", "停机时长", "停机时间", "다운타임");
        put(LABELS, "summary", "Riepilogo", "Sommario", "Samenvatting", "Краткое описание", "Резюме", "摘要");
        put(LABELS, "summary", "概述", "요약", "개요");
        put(LABELS, "impact", "Impatto", "Влияние");

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

        put(WORDS, "resolved", "risolto", "risolta", "chiuso", "opgelost", "verholpen", "afgesloten");
        put(WORDS, "resolved", "gesloten", "решено", "решён", "устранено", "устранён", "исправлено", "закрыто");
        put(WORDS, "resolved", "закрыт");
        put(WORDS, "resolved", "已解决", "已恢复", "已修复", "已关闭", "해결", "해결됨", "해결 완료", "복구", "복구 완료");
        put(WORDS, "investigating", "in corso", "in onderzoek", "lopend", "расследуется", "открыт", "处理中");
        put(WORDS, "investigating", "进行中", "조사 중", "진행 중");
        put(WORDS, "mitigated", "mitigato", "gemitigeerd", "смягчено", "监控中", "모니터링 중");
        put(WORDS, "draft", "bozza", "concept", "черновик", "草稿", "초안");
        put(WORDS, "critical", "critica", "critico", "kritiek", "критический", "критическая", "致命", "紧急");
        put(WORDS, "critical", "치명적");
        put(WORDS, "high", "hoog", "высокий", "высокая", "높음");
        put(WORDS, "medium", "gemiddeld", "средний", "средняя", "보통");
        put(WORDS, "low", "bassa", "basso", "laag", "низкий", "низкая", "낮음");
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
