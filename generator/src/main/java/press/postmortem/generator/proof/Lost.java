package press.postmortem.generator.proof;

/** How what was lost is told. */
final class Lost {
    private static final int LONGEST_QUOTE = 80;

    private Lost() {}

    /** @param report the id of a report; empty for what stands around the reports */
    static String of(String report) {
        return report.isEmpty() ? "the cover, the contents or the index" : "the report '" + report + "'";
    }

    static String quote(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
