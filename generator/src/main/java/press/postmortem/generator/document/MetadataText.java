package press.postmortem.generator.document;

import java.util.HashSet;
import java.util.Set;
import press.postmortem.generator.diagnostic.ReadingRule;

/** Text of front matter: no character in it that an editor hides, as such a one can make two keys of one. */
final class MetadataText {
    private static final char REPLACEMENT = '\uFFFD';

    private MetadataText() {}

    /** The text between two offsets, as long as it was, with hidden characters reported, each once, and replaced. */
    static String checked(String text, int start, int end, Findings findings) {
        StringBuilder out = new StringBuilder(text.substring(start, end));
        Set<Character> reported = new HashSet<>();
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (isHidden(out, i)) {
                if (reported.add(c)) {
                    findings.add(ReadingRule.HIDDEN_CHARACTER, start + i, Characters.name(c));
                }
                out.setCharAt(i, Characters.isHiddenLineEnd(c) ? ' ' : REPLACEMENT);
            }
        }
        return out.toString();
    }

    /** A value, in which escapes such as {@code "\0"} may have been decoded. */
    static String checkedValue(String value, int offset, Findings findings) {
        StringBuilder out = new StringBuilder(value);
        for (int i = 0; i < out.length(); i++) {
            if (isHidden(out, i)) {
                findings.add(ReadingRule.HIDDEN_CHARACTER, offset, Characters.name(out.charAt(i)));
                return clean(out);
            }
        }
        return RedactionMarks.stable(value);
    }

    private static String clean(StringBuilder value) {
        for (int i = 0; i < value.length(); i++) {
            if (isHidden(value, i)) {
                value.setCharAt(i, REPLACEMENT);
            }
        }
        return value.toString();
    }

    private static boolean isHidden(CharSequence text, int index) {
        char c = text.charAt(index);
        return !Characters.isPresentable(text, index) || Characters.isHiddenLineEnd(c) || Characters.turnsText(c);
    }
}
