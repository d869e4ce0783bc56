package press.postmortem.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.Postmortem;

/** The last day of which the reports tell as past: the day as of which they were up to date. */
final class NewestDate {
    private Optional<LocalDate> newest = Optional.empty();

    private NewestDate() {}

    /** The last day of which one report tells as past; empty where it tells of none. */
    static Optional<LocalDate> of(Postmortem report) {
        NewestDate dates = new NewestDate();
        dates.add(report);
        return dates.newest;
    }

    /** The last of all, of reports that have one; 1970-01-01 where none has, so that nothing is overdue. */
    static LocalDate among(List<Optional<LocalDate>> days) {
        NewestDate dates = new NewestDate();
        days.forEach(day -> day.ifPresent(dates::add));
        return dates.newest.orElse(LocalDate.EPOCH);
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
        moment.end()
                .orElse(moment.start())
                .date()
                .filter(PartialDate::isExact)
                .map(PartialDate::earliest)
                .ifPresent(this::add);
    }

    private void add(LocalDate date) {
        if (newest.isEmpty() || date.isAfter(newest.get())) {
            newest = Optional.of(date);
        }
    }
}
