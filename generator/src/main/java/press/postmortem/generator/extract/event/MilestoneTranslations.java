package press.postmortem.generator.extract.event;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.extract.text.TextsByLanguage;
import press.postmortem.generator.incident.Milestone;

/** What key moments are called in other languages than English: whole marks, a paragraph for each language. */
final class MilestoneTranslations {
    private static final Map<Milestone, String> TEXTS = Map.of(
            Milestone.STARTED,
            """
            German: beginn der störung, beginn des ausfalls, beginn des vorfalls, störung beginnt, ausfall beginnt
            French: début de l'incident, début de la panne, début de l'attaque, début de l'interruption, l'incident commence
            Spanish: inicio del incidente, inicio de la caída, inicio de la interrupción, comienza el incidente
            Portuguese: início do incidente, início da interrupção, início da indisponibilidade, o incidente começa
            Italian: inizio del disservizio, inizio dell'incidente, inizia il disservizio
            Dutch: begin van de storing, start van de storing, aanvang van de storing, begin van het incident, storing begint
            Russian: начало инцидента, начало сбоя, инцидент начался, сбой начался
            Japanese: 障害発生, 障害開始
            Chinese: 故障发生, 故障开始, 事故发生, 故障發生
            Korean: 장애 발생, 장애 시작
            """,
            Milestone.DETECTED,
            """
            German: störung entdeckt, störung erkannt, störung bemerkt, vorfall entdeckt, ausfall bemerkt
            French: incident détecté, panne détectée, détection de l'incident, détection de la panne
            Spanish: incidente detectado, detección del incidente, se detecta el incidente, se detectó el incidente
            Portuguese: incidente detectado, detecção do incidente
            Italian: incidente rilevato, disservizio rilevato, rilevamento del disservizio, rilevamento dell'incidente
            Dutch: storing ontdekt, storing gedetecteerd, storing opgemerkt, incident ontdekt, incident gedetecteerd
            Russian: инцидент обнаружен, сбой обнаружен, обнаружение инцидента, обнаружен инцидент, обнаружен сбой
            Japanese: 障害検知, 障害を検知, アラート検知
            Chinese: 发现故障, 故障发现, 收到告警, 收到报警, 發現故障
            Korean: 장애 감지, 장애 인지, 장애 탐지, 알림 수신
            """,
            Milestone.IDENTIFIED,
            """
            German: ursache gefunden, ursache identifiziert, ursache erkannt, ursache ermittelt
            French: cause identifiée, cause trouvée, cause racine identifiée, identification de la cause
            Spanish: causa identificada, causa raíz identificada, se identifica la causa, se identificó la causa
            Portuguese: causa identificada, causa raiz identificada, identificação da causa
            Italian: causa identificata, causa individuata, individuata la causa
            Dutch: oorzaak gevonden, oorzaak geïdentificeerd, oorzaak vastgesteld
            Russian: причина найдена, причина установлена, причина определена, найдена причина, установлена причина
            Japanese: 原因特定, 原因を特定, 原因判明
            Chinese: 定位原因, 定位根因, 定位到原因, 确认原因, 找到原因, 原因确认
            Korean: 원인 파악, 원인 확인, 원인 식별
            """,
            Milestone.MITIGATED,
            """
            German: ende der störung, ende des ausfalls, dienst wiederhergestellt, dienste wiederhergestellt,
            dienst wieder verfügbar, alle dienste wieder verfügbar
            French: fin de l'incident, fin de la panne, fin de l'interruption, service rétabli, services rétablis,
            rétablissement du service
            Spanish: fin del incidente, fin de la interrupción, servicio restaurado, servicio restablecido,
            servicios restaurados, servicios restablecidos, se restablece el servicio, se restableció el servicio
            Portuguese: fim do incidente, fim da interrupção, serviço restaurado, serviço restabelecido, serviços restaurados,
            serviços restabelecidos, serviço normalizado
            Italian: fine del disservizio, fine dell'incidente, servizio ripristinato, servizi ripristinati
            Dutch: einde van de storing, einde van het incident, dienst hersteld, diensten hersteld,
            dienstverlening hersteld
            Russian: окончание инцидента, сервис восстановлен, сервисы восстановлены, работа восстановлена,
            работа сервиса восстановлена
            Japanese: 復旧, 復旧完了, サービス復旧, 障害復旧
            Chinese: 服务恢复, 故障恢复, 业务恢复, 恢复正常, 服务恢复正常, 服務恢復
            Korean: 서비스 복구, 서비스 정상화, 복구 완료, 서비스 복구 완료, 장애 복구
            """,
            Milestone.RESOLVED,
            """
            German: störung behoben, störung beseitigt, vorfall behoben, ausfall behoben
            French: incident résolu, panne résolue, résolution de l'incident
            Spanish: incidente resuelto, resolución del incidente
            Portuguese: incidente resolvido, resolução do incidente
            Italian: incidente risolto, disservizio risolto
            Dutch: storing verholpen, storing opgelost, incident opgelost
            Russian: инцидент устранён, инцидент устранен, сбой устранён, сбой устранен, инцидент решён, инцидент решен
            Japanese: 障害解消
            Chinese: 故障解决, 问题解决, 故障解除, 故障排除
            Korean: 장애 해결, 장애 해소, 장애 종료
            """,
            Milestone.CLOSED,
            """
            German: vorfall geschlossen, störung geschlossen
            French: incident clos, incident clôturé, clôture de l'incident
            Spanish: incidente cerrado, cierre del incidente
            Portuguese: incidente encerrado, incidente fechado, encerramento do incidente, encerramento formal do incidente
            Italian: incidente chiuso, chiusura dell'incidente
            Dutch: incident gesloten, incident afgesloten
            Russian: инцидент закрыт, закрытие инцидента
            Chinese: 事件关闭, 关闭事件
            Korean: 상황 종료
            """);

    private static final Map<String, Milestone> MARKS = TEXTS.entrySet().stream()
            .flatMap(entry -> TextsByLanguage.all(entry.getValue())
                    .map(Text::normalise)
                    .map(mark -> Map.entry(mark, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

    private MilestoneTranslations() {}

    /** @param mark normalised */
    static Optional<Milestone> named(String mark) {
        return Optional.ofNullable(MARKS.get(mark));
    }
}
