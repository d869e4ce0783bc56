package press.postmortem.generator.lint.spi;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;

/** One question to each report by itself. */
public interface ReportCheck extends Check {
    /** @param today as of which something is overdue */
    List<Diagnostic> check(Postmortem report, Site site, LocalDate today);

    @Override
    default List<Diagnostic> check(Library library, LocalDate today) {
        return library.postmortems().stream()
                .flatMap(report -> check(report, library.site(), today).stream())
                .toList();
    }
}
