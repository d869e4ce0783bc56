package press.postmortem.generator.diagnostic;

import java.util.List;
import java.util.Locale;

/** The gaps in a rule's words. */
final class Gaps {
    private Gaps() {}

    /**
     * The words with the arguments in their gaps, as {@link String#format(Locale, String, Object...)} puts them there. Gaps like
     * {@code %1$s}, and words without a percent sign, take a small part of its time.
     *
     * @throws java.util.IllegalFormatException where it would say so
     */
    static String fill(String words, List<String> arguments) {
        int gap = words.indexOf('%');
        if (gap < 0) {
            return words;
        }
        StringBuilder out = new StringBuilder(words.length() + 64);
        int done = 0;
        for (; gap >= 0; gap = words.indexOf('%', done)) {
            int number = gap + 3 < words.length() ? words.charAt(gap + 1) - '1' : -1;
            if (number < 0 || number > 8 || number >= arguments.size() || !words.startsWith("$s", gap + 2)) {
                return String.format(Locale.ROOT, words, arguments.toArray());
            }
            out.append(words, done, gap).append(arguments.get(number));
            done = gap + 4;
        }
        return out.append(words, done, words.length()).toString();
    }
}
