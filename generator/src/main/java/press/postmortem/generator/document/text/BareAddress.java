package press.postmortem.generator.document.text;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * An address of the web that stands in running text without any markup.
 *
 * @see <a href="https://github.github.com/gfm/#autolinks-extension-">GitHub Flavored Markdown, autolinks</a>
 */
public final class BareAddress extends Node {
    private static final String[] STARTS = {"https://", "http://", "www."};
    private static final String NEVER_LAST = "?!.,:;*_~'\"";

    public BareAddress(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Where the address leads: what is written, with the scheme that {@code www.} leaves out. */
    public String target() {
        String written = getChars().toString();
        return startsWith(written, 0, "www.") ? "http://" + written : written;
    }

    /**
     * Where the address that starts at an index ends; that index where none does.
     *
     * @param inBrackets whether a bracket is open, which then closes before the address does
     */
    public static int end(CharSequence text, int start, boolean inBrackets) {
        char first = text.charAt(start);
        if (first != 'h' && first != 'w' && first != 'H' && first != 'W') {
            return start;
        }
        if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return start;
        }
        for (String opening : STARTS) {
            if (startsWith(text, start, opening)) {
                int host = start + opening.length();
                int end = withoutTail(text, host, run(text, host, inBrackets));
                return isHost(text, host, end) ? end : start;
            }
        }
        return start;
    }

    private static boolean startsWith(CharSequence text, int start, String opening) {
        if (start + opening.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < opening.length(); i++) {
            if (Character.toLowerCase(text.charAt(start + i)) != opening.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int run(CharSequence text, int start, boolean inBrackets) {
        int end = start;
        while (end < text.length() && mayStand(text.charAt(end), inBrackets)) {
            end++;
        }
        return end;
    }

    private static boolean mayStand(char c, boolean inBrackets) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && "<>`|".indexOf(c) < 0
                && !(inBrackets && c == ']');
    }

    /** Punctuation at the end belongs to the sentence, and so does a parenthesis that was opened before the address. */
    private static int withoutTail(CharSequence text, int start, int end) {
        int unopened = 0;
        for (int i = start; i < end; i++) {
            unopened += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
        }
        int last = end;
        while (last > start) {
            char c = text.charAt(last - 1);
            if (c == ')' && unopened > 0) {
                unopened--;
            } else if (NEVER_LAST.indexOf(c) < 0) {
                return last;
            }
            last--;
        }
        return last;
    }

    /** Something that begins like a name or number in any script, or with the bracket of an IPv6 address. */
    private static boolean isHost(CharSequence text, int start, int end) {
        char first = end > start ? text.charAt(start) : '.';
        return first > '~' || first == '[' || Character.isLetterOrDigit(first);
    }
}
