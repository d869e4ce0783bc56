package press.postmortem.generator.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.Suggestion;
import press.postmortem.generator.diagnostic.TriageRule;
import press.postmortem.generator.incident.Policy;

/** What is wrong with what a site says of its checks. */
final class PolicyFindings {
    /** They say that no site can be made, which no level changes. */
    private static final List<String> UNALTERABLE = Stream.<Rule>of(
                    ReadingRule.CONTENT_MISSING,
                    ReadingRule.CONTENT_NOT_A_FOLDER,
                    ReadingRule.CONTENT_EMPTY,
                    PublishingRule.THEME_MISSING,
                    PublishingRule.THEME_TEMPLATE_MISSING,
                    PublishingRule.THEME_UNKNOWN_VALUE,
                    PublishingRule.THEME_NOT_TEXT,
                    PublishingRule.THEME_RAW_VALUE,
                    PublishingRule.THEME_UNKNOWN_PARTIAL,
                    PublishingRule.THEME_PARTIAL_LOOP,
                    PublishingRule.THEME_SYNTAX,
                    PublishingRule.OUTPUT_NOT_A_FOLDER,
                    PublishingRule.OUTPUT_INSIDE_CONTENT,
                    PublishingRule.OUTPUT_HOLDS_CONTENT,
                    PublishingRule.OUTPUT_INSIDE_SITE,
                    PublishingRule.OUTPUT_FIXED,
                    PublishingRule.OUTPUT_FOREIGN)
            .map(Rule::id)
            .toList();

    private final Policy policy;
    private final KnownRules rules;
    private final Set<String> folders;
    private final LocalDate today;

    private PolicyFindings(Policy policy, KnownRules rules, Set<String> folders, LocalDate today) {
        this.policy = policy;
        this.rules = rules;
        this.folders = folders;
        this.today = today;
    }

    static List<Diagnostic> of(Policy policy, KnownRules rules, Set<String> folders, LocalDate today) {
        PolicyFindings findings = new PolicyFindings(policy, rules, folders, today);
        return Stream.of(findings.levels(), findings.folders(), findings.allowed())
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Diagnostic> levels() {
        return Stream.concat(
                        policy.levels().stream(), policy.folders().stream().flatMap(folder -> folder.levels().stream()))
                .flatMap(this::level);
    }

    private Stream<Diagnostic> level(Policy.RuleLevel level) {
        return UNALTERABLE.contains(level.rule())
                ? Stream.of(Diagnostic.of(TriageRule.UNALTERABLE_RULE, level.place(), level.rule()))
                : rules.unknown(level.rule(), level.place()).stream();
    }

    private Stream<Diagnostic> folders() {
        return policy.folders().stream()
                .filter(folder -> !folders.contains(folder.path()))
                .map(folder -> Diagnostic.of(
                        TriageRule.UNKNOWN_FOLDER, folder.place(), folder.path(), meantFolder(folder.path())));
    }

    private String meantFolder(String written) {
        return Suggestion.nearest(written, folders)
                .map(meant -> "Did you mean '" + meant + "'?")
                .orElse("Write its path from the content folder, as in archive/2019, or remove it.");
    }

    private Stream<Diagnostic> allowed() {
        return policy.leaks().allowed().stream()
                .flatMap(allowed ->
                        Stream.concat(rules.unknown(allowed.rule(), allowed.place()).stream(), expired(allowed)));
    }

    private Stream<Diagnostic> expired(Policy.Allowed allowed) {
        return allowed
                .until()
                .filter(today::isAfter)
                .map(day -> Diagnostic.of(TriageRule.ALLOWANCE_EXPIRED, allowed.place(), day))
                .stream();
    }
}
