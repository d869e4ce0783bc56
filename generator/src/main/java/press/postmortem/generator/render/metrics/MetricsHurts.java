package press.postmortem.generator.render.metrics;

import java.util.List;
import java.util.function.Function;
import press.postmortem.generator.incident.CauseCategory;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.TriggerType;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.drawing.Bar;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.render.view.MetricsView;
import press.postmortem.generator.render.words.Words;
import press.postmortem.generator.statistics.Group;
import press.postmortem.generator.statistics.Statistics;

/** What came back: triggers, causes and contributing factors of more than one report. */
final class MetricsHurts {
    private static final int FEWEST = 2;
    private static final int ROWS = 8;
    private static final int LATEST = 4;

    private final Addresses addresses;
    private final Words words;
    private final Statistics statistics;

    MetricsHurts(Edition edition, Addresses addresses, Statistics statistics) {
        this.addresses = addresses;
        this.words = edition.words();
        this.statistics = statistics;
    }

    List<MetricsView.HurtView> views() {
        return List.of(
                view(
                        "trigger",
                        known(statistics.triggers(), TriggerType.UNKNOWN),
                        term -> MetricsPage.name(term, words)),
                view("cause", known(statistics.causes(), CauseCategory.UNKNOWN), term -> MetricsPage.name(term, words)),
                view("factor", statistics.factors(), text -> text));
    }

    /** What nobody knows does not come back. */
    private static <K> List<Group<K>> known(List<Group<K>> groups, K unknown) {
        return groups.stream()
                .filter(group -> !group.subject().filter(unknown::equals).isPresent())
                .toList();
    }

    private <K> MetricsView.HurtView view(String key, List<Group<K>> groups, Function<K, String> name) {
        List<Group<K>> back = groups.stream()
                .filter(group -> group.subject().isPresent())
                .filter(group -> group.reports().size() >= FEWEST)
                .limit(ROWS)
                .toList();
        int most = back.stream().mapToInt(group -> group.reports().size()).max().orElse(1);
        long silent = groups.stream()
                .filter(group -> group.subject().isEmpty())
                .mapToLong(group -> group.reports().size())
                .sum();
        return new MetricsView.HurtView(
                words.say("metrics.hurt." + key),
                words.say("metrics.kind." + key),
                silent == 0 ? "" : words.count("metrics.silent", silent),
                words.say("metrics.hurt.nothing." + key),
                back.stream().map(group -> row(group, name, most)).toList());
    }

    private <K> MetricsView.HurtRowView row(Group<K> group, Function<K, String> name, int most) {
        List<Postmortem> reports = group.reports();
        return new MetricsView.HurtRowView(
                group.subject().map(name).orElseThrow(),
                Bar.of(reports.size(), most).thin(),
                words.enumerated(reports.stream().limit(LATEST).map(this::link).toList()),
                reports.size() > LATEST ? words.count("metrics.more", reports.size() - LATEST) : "",
                words.number(reports.size()),
                words.number(group.again()),
                words.number(group.owed()));
    }

    private LinkView link(Postmortem report) {
        return LinkView.to(addresses.of(SitePlan.pathOf(report)), report.id());
    }
}
