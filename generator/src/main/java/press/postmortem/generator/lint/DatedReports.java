package press.postmortem.generator.lint;

import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Library;

/** Is it known when each incident was? */
final class DatedReports implements Check {
    @Override
    public List<Diagnostic> check(Library library) {
        return library.postmortems().stream()
                .filter(postmortem -> postmortem.date().isEmpty())
                .map(postmortem -> Diagnostic.of(
                        Rule.NO_DATE, Location.ofFile(postmortem.source().path())))
                .toList();
    }
}
