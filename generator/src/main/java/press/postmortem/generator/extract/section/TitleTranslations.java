package press.postmortem.generator.extract.section;

import java.util.List;
import java.util.Map;
import java.util.Set;
import press.postmortem.generator.extract.text.TextsByLanguage;

/** What titles of sections are called in other languages than English: whole titles, a paragraph for each language. */
final class TitleTranslations {
    private static final Map<SectionKind, String> TITLES = Map.of(
            SectionKind.TIMELINE,
            """
            German: zeitleiste, zeitachse, zeitlicher ablauf, zeitlicher verlauf, zeitverlauf, ablauf, ablauf der ereignisse,
            ablauf des vorfalls, ablauf der störung, verlauf, verlauf der störung, ereignisse, chronologischer ablauf
            French: chronologie des événements, chronologie de l'incident, déroulement, déroulement des événements,
            déroulement de l'incident, déroulé, frise chronologique
            Spanish: cronología, cronologia, cronología de eventos, cronología de los hechos, cronología del incidente,
            línea de tiempo, línea de tiempo del incidente, línea temporal, secuencia de eventos
            Portuguese: cronologia dos eventos, cronologia do incidente, linha do tempo, linha do tempo do incidente,
            sequência de eventos
            Italian: cronologia degli eventi, cronologia dell'incidente, cronologia del disservizio, linea temporale,
            linea del tempo, sequenza degli eventi, sequenza temporale
            Dutch: tijdlijn, tijdsverloop, verloop, verloop van de storing, verloop van het incident, gebeurtenissen,
            verloop van de gebeurtenissen, chronologisch verloop, chronologisch overzicht
            Russian: хронология, хронология событий, хронология инцидента, таймлайн, ход событий, ход инцидента,
            последовательность событий, временная шкала
            Japanese: タイムライン, 経緯, 時系列, 障害の経緯, 発生経緯, 対応経緯
            Chinese: 时间线, 时间轴, 事件经过, 事故经过, 故障经过, 处理经过, 处理过程, 故障处理过程, 事件过程, 經過, 事件經過, 處理經過,
            時間線, 時間軸
            Korean: 타임라인, 시간순, 경과, 장애 경과, 장애 경위, 사건 경과, 진행 경과, 대응 경과, 시간대별 경과
            """,
            SectionKind.ACTIONS,
            """
            German: maßnahmen, massnahmen, aufgaben, offene punkte, nächste schritte, weitere schritte, weiteres vorgehen,
            folgemaßnahmen, sofortmaßnahmen, getroffene maßnahmen, korrekturmaßnahmen, vorbeugende maßnahmen, verbesserungen,
            verbesserungsmaßnahmen, empfehlungen
            French: plan d'action, actions correctives, actions préventives, actions correctives et préventives,
            actions à mener, actions à venir, actions réalisées, actions immédiates, mesures correctives, mesures préventives,
            prochaines étapes, améliorations, recommandations, à faire, suivi
            Spanish: acciones, acciones correctivas, acciones preventivas, acciones a tomar, acciones tomadas,
            acciones inmediatas, acciones de seguimiento, elementos de acción, plan de acción, plan de acción inmediato,
            medidas correctivas, medidas preventivas, próximos pasos, próximos pasos recomendados, siguientes pasos, mejoras,
            recomendaciones, tareas, tareas pendientes, pendientes
            Portuguese: ações, ações corretivas, ações preventivas, ações de acompanhamento, ações tomadas, ações imediatas,
            itens de ação, plano de ação, plano de ação imediato, medidas corretivas, medidas preventivas, próximos passos,
            melhorias, recomendações, tarefas, pendências
            Italian: azioni, azioni correttive, azioni preventive, azioni intraprese, azioni immediate, piano d'azione,
            piano di azione, misure correttive, misure preventive, prossimi passi, prossime azioni, miglioramenti,
            raccomandazioni, prevenzione, da fare
            Dutch: acties, actiepunten, actielijst, actieplan, maatregelen, genomen maatregelen, preventieve maatregelen,
            corrigerende maatregelen, vervolgacties, vervolgstappen, volgende stappen, verbeteringen, verbeterpunten,
            verbetermaatregelen, verbeteracties, aanbevelingen, preventie
            Russian: действия, дальнейшие действия, корректирующие действия, меры, принятые меры, корректирующие меры,
            превентивные меры, меры по предотвращению, меры предотвращения, план действий, следующие шаги, дальнейшие шаги,
            рекомендации, улучшения, задачи, предотвращение
            Japanese: アクションアイテム, アクション, 再発防止策, 再発防止, 今後の対応, 今後の対策, 恒久対策, 恒久対応, 対策, 改善策,
            予防, 予防策, 次のステップ
            Chinese: 行动项, 行动清单, 行动计划, 后续行动, 立即行动, 立即行动项, 后续行动项, 后续计划, 后续措施, 后续工作, 下一步, 下一步行动,
            下一步计划, 改进措施, 改进计划, 改进项, 改进建议, 后续改进, 预防, 预防措施, 防范措施, 整改措施, 整改计划, 纠正措施, 长期措施, 待办,
            待办事项, 改善措施, 預防措施, 後續行動, 待辦事項
            Korean: 액션 아이템, 후속 조치, 후속 작업, 향후 조치, 향후 계획, 향후 대책, 재발 방지, 재발 방지 대책, 재발방지 대책,
            재발 방지책, 예방, 예방 조치, 예방 대책, 개선 사항, 개선 과제, 개선 방안, 다음 단계, 할 일
            """,
            SectionKind.WELL,
            """
            German: was gut lief, was lief gut, was gut gelaufen ist, was gut funktioniert hat, was hat gut funktioniert
            French: ce qui s'est bien passé, ce qui a bien fonctionné
            Spanish: lo que salió bien, qué salió bien, lo que funcionó bien, qué funcionó bien
            Portuguese: o que deu certo, o que correu bem, o que funcionou bem
            Italian: cosa è andato bene, cosa ha funzionato, cosa ha funzionato bene, che cosa è andato bene
            Dutch: wat ging goed, wat goed ging, wat er goed ging, wat ging er goed
            Russian: что прошло хорошо, что сработало, что сработало хорошо, что было хорошо
            Japanese: うまくいったこと, うまくいった点, 良かった点, よかった点
            Chinese: 做得好的, 做得好的地方, 做得好的方面, 哪些做得好
            Korean: 잘된 점, 잘 된 점, 잘한 점
            """,
            SectionKind.POORLY,
            """
            German: was schlecht lief, was lief schlecht, was nicht gut lief, was schief lief, was schief ging,
            was nicht funktioniert hat, was hat nicht funktioniert
            French: ce qui s'est mal passé, ce qui n'a pas fonctionné, ce qui a mal fonctionné, ce qui peut être amélioré,
            ce qui doit être amélioré
            Spanish: lo que salió mal, qué salió mal, lo que no funcionó, qué no funcionó
            Portuguese: o que deu errado, o que correu mal, o que não funcionou, o que falhou, o que pode melhorar
            Italian: cosa è andato male, cosa è andato storto, cosa non ha funzionato, che cosa è andato storto
            Dutch: wat ging fout, wat ging mis, wat er mis ging, wat ging er mis, wat ging niet goed, wat niet goed ging
            Russian: что пошло не так, что прошло плохо, что не сработало, что было плохо
            Japanese: うまくいかなかったこと, うまくいかなかった点, 悪かった点
            Chinese: 做得不好的, 做得不好的地方, 做得不好的方面, 哪些做得不好
            Korean: 잘못된 점, 잘 안된 점, 아쉬운 점
            """,
            SectionKind.LUCKY,
            """
            German: wo wir glück hatten, glück gehabt
            French: là où nous avons eu de la chance, où nous avons eu de la chance
            Spanish: donde tuvimos suerte, dónde tuvimos suerte
            Portuguese: onde tivemos sorte
            Italian: dove siamo stati fortunati, dove abbiamo avuto fortuna
            Dutch: waar we geluk hadden, waar hadden we geluk
            Russian: где нам повезло, в чём нам повезло
            Japanese: 幸運だったこと, 幸運だった点
            Chinese: 幸运之处, 侥幸之处
            Korean: 운이 좋았던 점
            """);

    /** How titles of timelines end in scripts that part no words: {@code 事故时间线}. */
    private static final Set<String> TIMELINE_ENDS = Set.of("时间线", "時間線", "时间轴", "時間軸", "タイムライン");

    private static final int LONGEST_WITHOUT_BLANKS = 16;

    private TitleTranslations() {}

    /** All titles that announce one kind of section, as their languages write them. */
    static List<String> of(SectionKind kind) {
        return TextsByLanguage.all(TITLES.getOrDefault(kind, "")).toList();
    }

    /** Whether a normalised title is one word of a script without blanks, and a timeline's by its end. */
    static boolean endsAsTimeline(String title) {
        return title.length() <= LONGEST_WITHOUT_BLANKS
                && title.indexOf(' ') < 0
                && TIMELINE_ENDS.stream().anyMatch(title::endsWith);
    }
}
