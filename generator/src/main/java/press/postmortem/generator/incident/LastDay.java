package press.postmortem.generator.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The last day of which the reports tell as past: the day as of which they were up to date. */
public final class LastDay {
    /** What stands for the day of a site whose reports tell of none: nothing is overdue as of it, and no reader is told it. */
    public static final LocalDate UNKNOWN = LocalDate.EPOCH;

    /** A gap of so many years above all others is rather a wrong digit than news. */
    private static final int FAR = 20;

    private static final int FEWEST_OTHERS = 3;

    private Optional<LocalDate> last = Optional.empty();

    private LastDay() {}

    /** The last day of which one report tells as past; empty where it tells of none. */
    public static Optional<LocalDate> of(Postmortem report) {
        LastDay days = new LastDay();
        days.add(report);
        return days.last;
    }

    /**
     * The last of all, of reports that have one, but for a few that lie far beyond most; {@link #UNKNOWN} where none has.
     */
    public static LocalDate among(List<Optional<LocalDate>> days) {
        List<LocalDate> sorted =
                days.stream().flatMap(Optional::stream).sorted().toList();
        for (int others = FEWEST_OTHERS; others < sorted.size(); others++) {
            LocalDate last = sorted.get(others - 1);
            boolean most = (sorted.size() - others) * FEWEST_OTHERS <= others;
            if (most && sorted.get(others).isAfter(last.plusYears(FAR))) {
                return last;
            }
        }
        return sorted.isEmpty() ? UNKNOWN : sorted.get(sorted.size() - 1);
    }

    /** A site's day, as readers may be told it. */
    public static Optional<LocalDate> known(LocalDate day) {
        return Optional.of(day).filter(told -> !told.equals(UNKNOWN));
    }

    private void add(Postmortem report) {
        report.date().ifPresent(this::add);
        report.published().ifPresent(this::add);
        report.lastModified().ifPresent(this::add);
        report.updates().forEach(update -> add(update.at()));
        report.actions().forEach(action -> action.done().ifPresent(this::add));
        report.times().moments().values().forEach(this::add);
        report.events().forEach(event -> add(event.moment()));
    }

    /** Of a month or a year no day is sure to be past. */
    private void add(Moment moment) {
        moment.end().orElse(moment.start()).date().flatMap(PartialDate::exact).ifPresent(this::add);
    }

    private void add(LocalDate date) {
        if (last.isEmpty() || date.isAfter(last.get())) {
            last = Optional.of(date);
        }
    }
}
