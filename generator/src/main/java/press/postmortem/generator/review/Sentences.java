package press.postmortem.generator.review;

import press.postmortem.generator.diagnostic.Diagnostic;

/** What is wrong and what to do about it, on one line. */
final class Sentences {
    private Sentences() {}

    static String of(Diagnostic diagnostic) {
        return (diagnostic.message() + " " + diagnostic.hint()).strip();
    }
}
