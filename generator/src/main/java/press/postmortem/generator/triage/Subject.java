package press.postmortem.generator.triage;

import press.postmortem.generator.diagnostic.Diagnostic;

/**
 * What a finding or a silence is about.
 *
 * @param path of the file
 * @param rule the name of what is told there, or is not to be
 */
record Subject(String path, String rule) {
    static Subject of(Silence silence) {
        return new Subject(silence.place().path(), silence.rule());
    }

    static Subject of(Diagnostic finding) {
        return new Subject(finding.location().path(), finding.rule().id());
    }
}
