package press.postmortem.generator.render.view;

import java.util.List;
import java.util.Optional;

/**
 * When incidents happened, how long they took, what became of promises, and what keeps coming back.
 *
 * @param data the same as files
 * @param months January to December
 * @param counts reports by what they have in common, over the years
 * @param durations every figure, drawn or not
 * @param shown whether the table of reports stands open
 * @param reports newest first
 * @param cohortKeyHtml what the patterns of their bars stand for
 * @param hurts what came back, most often first
 */
public record MetricsView(
        String stand,
        List<LinkView> data,
        String calendarCaption,
        List<MonthView> months,
        List<YearView> years,
        List<CountsView> counts,
        List<PlotView> plots,
        List<DurationView> durations,
        boolean shown,
        String reportsTitle,
        List<MeasuredView> reports,
        String cohortsCaption,
        String cohortKeyHtml,
        List<CohortView> cohorts,
        List<HurtView> hurts)
        implements View {
    public MetricsView {
        data = List.copyOf(data);
        months = List.copyOf(months);
        years = List.copyOf(years);
        counts = List.copyOf(counts);
        plots = List.copyOf(plots);
        durations = List.copyOf(durations);
        reports = List.copyOf(reports);
        cohorts = List.copyOf(cohorts);
        hurts = List.copyOf(hurts);
    }

    /** @param letter with which the name begins */
    public record MonthView(String letter, String name) implements View {}

    /** @param cells one a month */
    public record YearView(LinkView year, List<CellView> cells) implements View {
        public YearView {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param shade from 0 for none to 4 for the most
     * @param text empty where nothing is known yet
     */
    public record CellView(String shade, String text) implements View {}

    /**
     * Groups of reports, by year.
     *
     * @param head what is counted
     * @param note empty where there is nothing to add
     * @param years the heads of the columns
     */
    public record CountsView(String title, String head, String note, List<String> years, List<GroupView> rows)
            implements View {
        public CountsView {
            years = List.copyOf(years);
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param recorded whether the name is one; else the reports say nothing of it
     * @param years one count a year
     */
    public record GroupView(LinkView name, boolean recorded, String barHtml, List<String> years, String all)
            implements View {
        public GroupView {
            years = List.copyOf(years);
        }
    }

    /** @param caption what is measured, over how many reports, and why not over the others */
    public record PlotView(String title, String drawingHtml, String caption) implements View {}

    /**
     * @param measured from when to when
     * @param count of how many reports
     * @param lower empty where there are too few values, as {@code median} and {@code upper}
     * @param gaps why the other reports have none
     */
    public record DurationView(
            String name, String measured, String count, String lower, String median, String upper, String gaps)
            implements View {}

    /** @param cells one a figure that is drawn */
    public record MeasuredView(LinkView report, Optional<TimeView> date, List<ValueView> cells) implements View {
        public MeasuredView {
            cells = List.copyOf(cells);
        }
    }

    /** @param gap why there is no value; empty where there is one */
    public record ValueView(String figure, String value, String gap) implements View {}

    /**
     * What was promised in one quarter, and what became of it.
     *
     * @param barHtml empty for what is no quarter
     */
    public record CohortView(
            String quarter, String barHtml, String kept, String open, String overdue, String dropped, String all)
            implements View {}

    /** @param nothing what is said where there are no rows */
    public record HurtView(String title, String head, String note, String nothing, List<HurtRowView> rows)
            implements View {
        public HurtView {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param reports links to the latest
     * @param again how often it came back within a year
     * @param owed how many promises of these reports are open
     */
    public record HurtRowView(
            String name, String barHtml, List<LinkView> reports, String more, String count, String again, String owed)
            implements View {
        public HurtRowView {
            reports = List.copyOf(reports);
        }
    }
}
