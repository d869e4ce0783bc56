package press.postmortem.generator.lint.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.ReviewRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.Suggestion;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.lint.spi.Check;

/** Is every report there that another one says it relates to? Ids are told apart whatever their case, as pages link them. */
final class RelatedReports implements Check {
    @Override
    public List<Rule> rules() {
        return List.of(ReviewRule.UNKNOWN_RELATED_REPORT);
    }

    @Override
    public List<Diagnostic> check(Library library, LocalDate today) {
        Set<String> ids = library.postmortems().stream()
                .map(Postmortem::id)
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        return library.postmortems().stream()
                .flatMap(postmortem -> postmortem.related().stream()
                        .filter(related -> !ids.contains(related.id().strip()))
                        .map(related -> unknown(postmortem, related, ids)))
                .toList();
    }

    private static Diagnostic unknown(Postmortem postmortem, Postmortem.Related related, Set<String> ids) {
        String hint = Suggestion.nearest(related.id(), ids)
                .map(id -> " Did you mean '" + id + "'?")
                .orElse("");
        return Diagnostic.of(
                ReviewRule.UNKNOWN_RELATED_REPORT, postmortem.source().locate(related.offset()), related.id(), hint);
    }
}
