package press.postmortem.generator.triage;

import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;

/**
 * That an author leaves something as it is, for a reason.
 *
 * @param rule the name of what is not to be told
 * @param lines where
 * @param place of the comment that says so
 */
record Silence(String rule, String reason, Lines lines, Location place) {
    boolean covers(Diagnostic finding) {
        return finding.rule().id().equals(rule)
                && finding.location().path().equals(place.path())
                && lines.contains(finding.location().line());
    }
}
