package press.postmortem.generator.triage;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.Suggestion;
import press.postmortem.generator.diagnostic.TriageRule;

/** The names that a site may use for rules. */
record KnownRules(List<String> ids) {
    KnownRules {
        ids = List.copyOf(ids);
    }

    static KnownRules of(List<Rule> rules) {
        return new KnownRules(rules.stream().map(Rule::id).toList());
    }

    boolean contains(String name) {
        return ids.contains(name);
    }

    /** What is wrong with a name; empty where there is such a rule. */
    Optional<Diagnostic> unknown(String name, Location place) {
        String advice = Suggestion.nearest(name, ids)
                .map(meant -> "Did you mean '" + meant + "'?")
                .orElse("A rule's name stands in brackets in each message, as in warning[no-date].");
        return contains(name)
                ? Optional.empty()
                : Optional.of(Diagnostic.of(TriageRule.UNKNOWN_RULE, place, name, advice));
    }
}
