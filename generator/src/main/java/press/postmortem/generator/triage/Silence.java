package press.postmortem.generator.triage;

import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;

/**
 * That an author leaves something as it is, for a reason.
 *
 * @param rule the name of what is not to be told
 * @param lines where
 * @param place of the comment that says so
 */
record Silence(String rule, String reason, Lines lines, Location place) {
    /**
     * Whether a finding of its rule in its file is one of those that it speaks of. What only a page leaks is in no line and of many
     * kinds: to silence one is to silence all, so none covers an error.
     */
    boolean covers(Diagnostic finding) {
        boolean refuses = finding.rule() == LeakRule.LEAK_IN_OUTPUT && finding.level() == Level.ERROR;
        return !refuses && lines.contains(finding.location().line());
    }
}
