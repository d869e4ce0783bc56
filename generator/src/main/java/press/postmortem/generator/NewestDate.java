package press.postmortem.generator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.Postmortem;

/** The last day of which the reports tell as past: the day as of which they were up to date. */
final class NewestDate {
    private NewestDate() {}

    /** 1970-01-01 where no report has a date, so that nothing is overdue. */
    static LocalDate in(Library library) {
        return library.postmortems().stream()
                .flatMap(NewestDate::dates)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private static Stream<LocalDate> dates(Postmortem postmortem) {
        Stream<LocalDate> stated = Stream.of(postmortem.date(), postmortem.published(), postmortem.lastModified())
                .flatMap(Optional::stream);
        Stream<LocalDate> updates = postmortem.updates().stream().map(Postmortem.Update::at);
        Stream<LocalDate> done =
                postmortem.actions().stream().map(ActionItem::done).flatMap(Optional::stream);
        Stream<Moment> told = Stream.concat(
                postmortem.times().moments().values().stream(),
                postmortem.events().stream().map(Event::moment));
        return Stream.of(stated, updates, done, told.flatMap(NewestDate::days)).flatMap(dates -> dates);
    }

    /** Of a month or a year no day is sure to be past. */
    private static Stream<LocalDate> days(Moment moment) {
        return moment.end().orElse(moment.start()).date().stream()
                .filter(PartialDate::isExact)
                .map(PartialDate::earliest);
    }
}
