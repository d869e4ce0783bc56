package press.postmortem.generator.statistics;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import press.postmortem.generator.incident.Postmortem;

/**
 * How many reports each month had, by the incident's day.
 *
 * @param months those with a report
 * @param undated how many reports have no day
 * @param latest the last month of which anything can be known
 */
public record Calendar(SortedMap<YearMonth, Integer> months, int undated, YearMonth latest) {
    public Calendar {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        Objects.requireNonNull(latest, "latest");
    }

    static Calendar of(List<Postmortem> reports, LocalDate today) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        reports.stream()
                .flatMap(report -> report.date().stream())
                .forEach(date -> months.merge(YearMonth.from(date), 1, Integer::sum));
        int dated = months.values().stream().mapToInt(Integer::intValue).sum();
        return new Calendar(months, reports.size() - dated, YearMonth.from(today));
    }

    /** Those with a report, earliest first. */
    public List<Year> years() {
        return months.keySet().stream()
                .map(month -> Year.of(month.getYear()))
                .distinct()
                .toList();
    }

    public int count(YearMonth month) {
        return months.getOrDefault(month, 0);
    }

    /** The count of the month that has most; 0 where there is none. */
    public int most() {
        return months.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Whether nothing can be said of a month, as it has not begun. */
    public boolean isAhead(YearMonth month) {
        return month.isAfter(latest) && count(month) == 0;
    }
}
