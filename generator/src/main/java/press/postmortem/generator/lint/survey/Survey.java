package press.postmortem.generator.lint.survey;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.lint.spi.Check;

/**
 * A question that begins with each report by itself. What a report tells depends on that report and the scope alone, so it is
 * asked again only where one of them is another; what follows from all of it is cheap to say.
 *
 * @param <T> what a report tells; immutable
 */
public interface Survey<T> extends Check {
    T ask(Postmortem report, Scope scope);

    /**
     * @param told by each report, in the library's order
     * @return what is wrong; never throws because of what an author wrote
     */
    List<Diagnostic> conclude(Library library, List<T> told, Scope scope);

    @Override
    default List<Diagnostic> check(Library library, LocalDate today) {
        Scope scope = Scope.of(library.site(), today);
        List<T> told =
                library.postmortems().stream().map(report -> ask(report, scope)).toList();
        return conclude(library, told, scope);
    }
}
