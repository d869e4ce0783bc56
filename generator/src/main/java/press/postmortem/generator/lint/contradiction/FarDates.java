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

    /** The event of that day; the file, where none is. */
    private static Location placeOf(LocalDate day, Postmortem report) {
        return report.events().stream()
                .filter(event -> event.moment()
                        .date()
                        .flatMap(PartialDate::exact)
                        .filter(day::equals)
                        .isPresent())
                .findFirst()
                .map(event -> report.source().locate(event.offset()))
                .orElseGet(() -> Location.ofFile(report.source().path()));
    }
}
