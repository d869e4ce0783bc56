package press.postmortem.generator.render.metrics;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.incident.Tally;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.ledger.Standings;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.render.view.MetricsView;
import press.postmortem.generator.render.view.TimeView;
import press.postmortem.generator.render.words.Phrases;
import press.postmortem.generator.render.words.Words;
import press.postmortem.generator.statistics.Calendar;
import press.postmortem.generator.statistics.Cohort;
import press.postmortem.generator.statistics.Durations;
import press.postmortem.generator.statistics.Measure;
import press.postmortem.generator.statistics.Quarter;
import press.postmortem.generator.statistics.Statistics;

/** What can be counted and measured over all reports, with what each figure means and what it leaves open. */
public final class MetricsPage {
    /** The figures that are drawn; all are in a table. */
    static final List<Figure> DRAWN = List.of(Figure.TIME_TO_DETECT, Figure.TIME_TO_MITIGATE, Figure.TIME_TO_RESOLVE);

    private static final int SHADES = 4;
    private static final int QUARTERS = 12;

    /** Of more reports, the table begins closed. */
    private static final int SHOWN = 25;

    private final Edition edition;
    private final Addresses addresses;
    private final Words words;
    private final Phrases phrases;
    private final Statistics statistics;

    public MetricsPage(Edition edition, Addresses addresses) {
        this.edition = edition;
        this.addresses = addresses;
        this.words = edition.words();
        this.phrases = edition.phrases();
        this.statistics = edition.statistics();
    }

    /** @param data the paths of the files that hold the same */
    public MetricsView view(List<String> data) {
        int reports = statistics.reports().size();
        return new MetricsView(
                stand(),
                data.stream().map(this::file).toList(),
                calendarCaption(),
                IntStream.rangeClosed(1, 12).mapToObj(this::month).toList(),
                statistics.calendar().years().stream().map(this::year).toList(),
                new MetricsCounts(edition, addresses, statistics).views(),
                new MetricsPlots(edition, addresses, statistics).views(DRAWN),
                statistics.durations().stream().map(this::duration).toList(),
                reports <= SHOWN,
                words.count("metrics.reports", reports),
                statistics.reports().stream().map(this::report).toList(),
                edition.dated("metrics.cohorts"),
                Standings.keyHtml(words),
                cohorts(),
                new MetricsHurts(edition, addresses, statistics).views());
    }

    private String stand() {
        String reports = words.count("reports", statistics.reports().size());
        String all = edition.dated("metrics.stand", reports);
        return statistics.withdrawn() == 0
                ? all
                : words.sentences(List.of(all, words.count("metrics.withdrawn", statistics.withdrawn())));
    }

    private LinkView file(String path) {
        return LinkView.to(addresses.of(path), path.substring(path.lastIndexOf('/') + 1));
    }

    private String calendarCaption() {
        Calendar calendar = statistics.calendar();
        List<String> sentences = new ArrayList<>();
        List<Year> years = calendar.years();
        if (!years.isEmpty()) {
            sentences.add(words.say("metrics.calendar"));
        }
        if (!years.isEmpty()
                && years.get(years.size() - 1).getValue() - years.get(0).getValue() >= years.size()) {
            sentences.add(words.say("metrics.calendar.gap"));
        }
        if (calendar.undated() > 0) {
            sentences.add(words.count("metrics.undated", calendar.undated()));
        }
        return words.sentences(sentences);
    }

    private MetricsView.MonthView month(int number) {
        String name = words.say("month." + number);
        return new MetricsView.MonthView(words.say("month.letter." + number), name);
    }

    private MetricsView.YearView year(Year year) {
        String title = year.toString();
        String path = edition.plan().listings(Listing.Kind.YEAR).stream()
                .filter(listing -> listing.title().equals(title))
                .map(listing -> addresses.of(listing.folder() + "index.html"))
                .findFirst()
                .orElse("");
        return new MetricsView.YearView(
                LinkView.to(path, title),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(year::atMonth)
                        .map(this::cell)
                        .toList());
    }

    private MetricsView.CellView cell(YearMonth month) {
        Calendar calendar = statistics.calendar();
        int count = calendar.count(month);
        int most = calendar.most();
        int shade = most <= SHADES ? count : (count * SHADES + most - 1) / most;
        return new MetricsView.CellView(String.valueOf(shade), calendar.isAhead(month) ? "" : words.number(count));
    }

    private MetricsView.DurationView duration(Durations durations) {
        Optional<Durations.MiddleHalf> half = durations.middleHalf();
        return new MetricsView.DurationView(
                words.say("figure." + durations.figure().key()),
                measured(durations.figure(), words),
                words.number(durations.observations().size()),
                half.map(each -> phrases.span(each.lower())).orElse(""),
                durations.median().map(phrases::span).orElse(""),
                half.map(each -> phrases.span(each.upper())).orElse(""),
                gaps(durations, words));
    }

    /** {@code from started to mitigated}. */
    static String measured(Figure figure, Words words) {
        return words.say("metrics.measured", words.term(figure.from()), words.term(figure.to()));
    }

    /** {@code 3 not recorded, 1 planned}. */
    static String gaps(Durations durations, Words words) {
        List<String> parts = new ArrayList<>();
        durations.gaps().forEach((gap, count) -> parts.add(words.count("metrics.gap." + gap.key(), count)));
        return words.list(parts);
    }

    private MetricsView.MeasuredView report(Postmortem report) {
        return new MetricsView.MeasuredView(
                LinkView.to(addresses.of(SitePlan.pathOf(report)), report.title()),
                report.date().map(date -> new TimeView(phrases.shortDate(date), date.toString())),
                DRAWN.stream().map(figure -> value(figure, report)).toList());
    }

    private MetricsView.ValueView value(Figure figure, Postmortem report) {
        Measure measure = Measure.of(figure, report);
        Optional<Span> beforehand =
                figure.of(report.times()).filter(span -> measure.reason().isPresent());
        String value =
                measure.duration().or(() -> beforehand).map(phrases::span).orElse("");
        String gap = measure.reason().map(words::term).orElse("");
        return new MetricsView.ValueView(words.say("figure." + figure.key()), value, gap);
    }

    /** The latest first, all that are older as one row. Only quarters can be compared, so only they have bars. */
    private List<MetricsView.CohortView> cohorts() {
        List<Cohort> dated = new ArrayList<>(statistics.cohorts());
        dated.removeIf(cohort -> cohort.quarter().isEmpty());
        Collections.reverse(dated);
        List<Cohort> shown = dated.subList(0, Math.min(dated.size(), QUARTERS));
        List<ActionItem> earlier = dated.subList(shown.size(), dated.size()).stream()
                .flatMap(cohort -> cohort.actions().stream())
                .toList();
        int most =
                shown.stream().mapToInt(cohort -> cohort.actions().size()).max().orElse(1);
        List<MetricsView.CohortView> rows = new ArrayList<>();
        shown.forEach(cohort -> rows.add(cohort(
                name(cohort.quarter().orElseThrow()),
                Standings.thinBar(cohort.actions(), edition.today(), most),
                cohort.actions())));
        if (!earlier.isEmpty()) {
            rows.add(cohort(words.say("metrics.earlier"), "", earlier));
        }
        statistics.cohorts().stream()
                .filter(cohort -> cohort.quarter().isEmpty())
                .forEach(cohort -> rows.add(cohort(words.say("undated"), "", cohort.actions())));
        return rows;
    }

    private String name(Quarter quarter) {
        return words.say("metrics.quarter", quarter.number(), quarter.year());
    }

    private MetricsView.CohortView cohort(String name, String bar, List<ActionItem> actions) {
        Tally tally = Tally.of(actions, statistics.today());
        return new MetricsView.CohortView(
                name,
                bar,
                count(Standing.KEPT, tally),
                count(Standing.OPEN, tally),
                count(Standing.OVERDUE, tally),
                count(Standing.DROPPED, tally),
                words.number(actions.size()));
    }

    private String count(Standing standing, Tally tally) {
        return words.number(tally.count(standing));
    }

    /** A word of the vocabulary at the head of a row. */
    static String name(Term term, Words words) {
        return Words.capitalised(words.term(term));
    }
}
