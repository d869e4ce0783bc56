package press.postmortem.generator.lint.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.LastDay;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.lint.survey.Scope;
import press.postmortem.generator.lint.survey.Survey;

/** Does a report tell of a day that is decades after those of nearly all others? */
final class FarDates implements Survey<Optional<LocalDate>> {
    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.FAR_DATE);
    }

    @Override
    public Optional<LocalDate> ask(Postmortem report, Scope scope) {
        return LastDay.of(report);
    }

    @Override
    public List<Diagnostic> conclude(Library library, List<Optional<LocalDate>> told, Scope scope) {
        LocalDate last = LastDay.among(told);
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Postmortem report = library.postmortems().get(i);
            told.get(i)
                    .filter(day -> day.isAfter(last))
                    .ifPresent(day -> found.add(Diagnostic.of(
                            ContradictionRule.FAR_DATE,
                            placeOf(day, report),
                            day,
                            ChronoUnit.YEARS.between(last, day),
                            last)));
        }
        return found;
    }

    /** The event of that day; else where the day is written in full, as front matter has it; else the file. */
    private static Location placeOf(LocalDate day, Postmortem report) {
        SourceFile source = report.source();
        Optional<Event> event = report.events().stream()
                .filter(each -> each.moment()
                        .date()
                        .flatMap(PartialDate::exact)
                        .filter(day::equals)
                        .isPresent())
                .findFirst();
        int offset = event.map(Event::offset).orElseGet(() -> source.text().indexOf(day.toString()));
        return offset < 0 ? Location.ofFile(source.path()) : source.locate(offset);
    }
}
