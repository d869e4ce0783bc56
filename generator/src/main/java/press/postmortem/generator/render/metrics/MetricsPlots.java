package press.postmortem.generator.render.metrics;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.drawing.DotPlot;
import press.postmortem.generator.render.drawing.LogScale;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.view.MetricsView;
import press.postmortem.generator.render.words.Phrases;
import press.postmortem.generator.render.words.Words;
import press.postmortem.generator.statistics.Durations;
import press.postmortem.generator.statistics.Observation;
import press.postmortem.generator.statistics.Statistics;

/** How long things took, drawn: one scale for all figures, so that they can be compared. */
final class MetricsPlots {
    private final Addresses addresses;
    private final Words words;
    private final Phrases phrases;
    private final Statistics statistics;

    MetricsPlots(Edition edition, Addresses addresses, Statistics statistics) {
        this.addresses = addresses;
        this.words = edition.words();
        this.phrases = edition.phrases();
        this.statistics = statistics;
    }

    /** None for a figure that no report has. */
    List<MetricsView.PlotView> views(List<Figure> figures) {
        List<Durations> drawn = figures.stream()
                .map(statistics::of)
                .filter(durations -> !durations.observations().isEmpty())
                .toList();
        LogScale scale = LogScale.reaching(drawn.stream()
                .flatMap(durations -> durations.observations().stream())
                .map(observation -> observation.span().max())
                .toList());
        return drawn.stream().map(durations -> view(durations, scale)).toList();
    }

    private MetricsView.PlotView view(Durations durations, LogScale scale) {
        Optional<Span> median = durations.median();
        String name = words.say("figure." + durations.figure().key());
        DotPlot plot = new DotPlot(
                "page:" + durations.figure().key(),
                words.say("metrics.plot", name, summary(durations)),
                scale,
                ticks(scale.marks()),
                durations.observations().stream().map(this::dot).toList(),
                median,
                median.map(span -> words.say("metrics.median", phrases.span(span)))
                        .orElse(""),
                durations.middleHalf());
        return new MetricsView.PlotView(name, plot.svg(), caption(durations));
    }

    private DotPlot.Dot dot(Observation observation) {
        return new DotPlot.Dot(
                addresses.of(SitePlan.pathOf(observation.report())),
                words.say("metrics.dot", observation.report().title(), phrases.span(observation.span())),
                observation.span());
    }

    /** Those of one unit stand beside each other, so that only the first of them names it. */
    private List<String> ticks(List<Duration> marks) {
        return IntStream.range(0, marks.size())
                .mapToObj(i -> i > 0 && unit(marks.get(i)) == unit(marks.get(i - 1))
                        ? words.number(marks.get(i).dividedBy(unit(marks.get(i)).getDuration()))
                        : tick(marks.get(i)))
                .toList();
    }

    private static ChronoUnit unit(Duration duration) {
        return Stream.of(ChronoUnit.DAYS, ChronoUnit.HOURS)
                .filter(unit -> duration.compareTo(unit.getDuration()) >= 0)
                .findFirst()
                .orElse(ChronoUnit.MINUTES);
    }

    private String tick(Duration duration) {
        long days = duration.toDays();
        return days == 0 ? phrases.span(new Span(duration, duration)) : words.say("metrics.tick.days", days);
    }

    /** What the drawing shows, for those who do not see it. */
    private String summary(Durations durations) {
        List<Observation> all = durations.observations();
        long exact = all.stream().filter(each -> each.span().isExact()).count();
        List<String> parts = new ArrayList<>(List.of(words.say("metrics.plot.counts", exact, all.size() - exact)));
        durations.median().ifPresent(span -> parts.add(words.say("metrics.median", phrases.span(span))));
        durations
                .middleHalf()
                .ifPresent(half -> parts.add(
                        words.say("metrics.plot.half", phrases.span(half.lower()), phrases.span(half.upper()))));
        return words.list(parts);
    }

    private String caption(Durations durations) {
        String count = words.say(
                "metrics.plot.of",
                Words.capitalised(MetricsPage.measured(durations.figure(), words)),
                durations.observations().size(),
                statistics.reports().size());
        String gaps = MetricsPage.gaps(durations, words);
        return (gaps.isEmpty() ? count : count + words.say("semicolon") + gaps) + words.say("stop");
    }
}
