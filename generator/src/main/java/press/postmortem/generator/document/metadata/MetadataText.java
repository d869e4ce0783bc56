package press.postmortem.generator.document.metadata;

import java.util.HashSet;
import java.util.Set;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.document.text.Characters;
import press.postmortem.generator.document.text.Findings;
import press.postmortem.generator.document.text.RedactionMarks;

/** Text of front matter: no character in it that an editor hides, as such a one can make two keys of one. */
final class MetadataText {
    private static final char REPLACEMENT = '\uFFFD';

    private MetadataText() {}

    /** The text between two offsets, as long as it was, with hidden characters reported, each once, and replaced. */
    static String checked(String text, int start, int end, Findings findings) {
        String written = text.substring(start, end);
        if (firstHidden(written) < 0) {
            return written;
        }
        StringBuilder out = new StringBuilder(written);
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
        int hidden = firstHidden(value);
        if (hidden < 0) {
            return RedactionMarks.stable(value);
        }
        findings.add(ReadingRule.HIDDEN_CHARACTER, offset, Characters.name(value.charAt(hidden)));
        return clean(new StringBuilder(value));
    }

    /** Where the first hidden character is; -1 where there is none. */
    private static int firstHidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHidden(text, i)) {
                return i;
            }
        }
        return -1;
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
        if (c >= ' ' && c <= '~') {
            return false;
        }
        return !Characters.isPresentable(text, index) || Characters.isHiddenLineEnd(c) || Characters.turnsText(c);
    }
}
