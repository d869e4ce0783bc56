package press.postmortem.generator.leak;

import java.util.Optional;

/**
 * A value that is given to a name: {@code TOKEN=…}, {@code token: "…"}, {@code "token" => '…'}, {@code | token | … |}.
 *
 * @param name what stands between the word that was looked for and the sign
 * @param sign that gives it, as in {@code =} or {@code =>}
 * @param start of the value in the text
 * @param value without quotes and without the mark that ends a sentence; may be empty
 */
record Assignment(String name, String sign, int start, String value) {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_GAP = 6;
    private static final int LONGEST_SIGN = 4;
    private static final int LONGEST_VALUE = 512;

    private static final String AROUND_NAME = " \u00A0\u202F\t'\"`*])";
    private static final String SIGN = "=:：>|?,";
    /** {@code <add key="token" value="…"/>}. */
    private static final String ATTRIBUTE = "value";

    private static final String BEFORE_VALUE = " \t'\"`=*(";
    private static final String BEHIND_VALUE = " \t\n'\"`;,<>)]|&\\";
    private static final String END_OF_SENTENCE = ".:!?*";

    /** @param from where the word that was looked for ends */
    static Optional<Assignment> after(String text, int from) {
        int name = skip(text, from, LONGEST_NAME, Assignment::inName);
        int around = skipQuoted(text, name, AROUND_NAME);
        int gap = around > name && text.startsWith(ATTRIBUTE, around) ? around + ATTRIBUTE.length() : around;
        int sign = skip(text, gap, LONGEST_SIGN, character -> SIGN.indexOf(character) >= 0);
        if (sign == gap) {
            return Optional.empty();
        }
        int start = skipQuoted(text, sign, BEFORE_VALUE);
        return Optional.of(valueAt(text, start).given(text.substring(from, name), text.substring(gap, sign)));
    }

    /** What would be the value if one began here. */
    static Assignment valueAt(String text, int start) {
        int end = skip(text, start, LONGEST_VALUE, character -> BEHIND_VALUE.indexOf(character) < 0);
        while (end > start && END_OF_SENTENCE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Assignment("", "", start, text.substring(start, end));
    }

    int end() {
        return start + value.length();
    }

    private Assignment given(String to, String by) {
        return new Assignment(to, by, start, value);
    }

    private static boolean inName(char character) {
        return Boundary.isWord(character) || " \t.-".indexOf(character) >= 0;
    }

    /** Past such characters and past what escapes a quote, as JSON in a log does. */
    private static int skipQuoted(String text, int from, String skipped) {
        int end = Math.min(text.length(), from + LONGEST_GAP);
        int i = from;
        while (i < end && (skipped.indexOf(text.charAt(i)) >= 0 || text.startsWith("\\\"", i))) {
            i++;
        }
        return i;
    }

    private static int skip(String text, int from, int most, Characters skipped) {
        int end = Math.min(text.length(), from + most);
        int i = from;
        while (i < end && skipped.include(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private interface Characters {
        boolean include(char character);
    }
}
