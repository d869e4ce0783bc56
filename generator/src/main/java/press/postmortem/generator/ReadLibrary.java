package press.postmortem.generator;

import java.time.LocalDate;
import java.util.Objects;
import press.postmortem.generator.incident.LastDay;
import press.postmortem.generator.incident.Library;

/**
 * A library, and the day as of which it was up to date.
 *
 * @param newest see {@link LastDay}
 */
record ReadLibrary(Library library, LocalDate newest) {
    ReadLibrary {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(newest, "newest");
    }

    /**
     * As readers are told of it: a report's day that is after the day of the reports and that of the site is a slip, and the report
     * comes where those come of which no day is known.
     *
     * @param library with the drafts of that day
     */
    Library told(Library library, LocalDate today) {
        LocalDate last = newest.isAfter(today) ? newest : today;
        return library.postmortems().stream().noneMatch(report -> report.hasDayAfter(last))
                ? library
                : library.withPostmortems(library.postmortems().stream()
                        .map(report -> report.hasDayAfter(last) ? report.withoutDaysAfter(last) : report)
                        .sorted(LibraryReader.NEWEST_FIRST)
                        .toList());
    }
}
