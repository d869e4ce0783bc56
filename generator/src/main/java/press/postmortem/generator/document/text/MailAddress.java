package press.postmortem.generator.document.text;

/**
 * An e-mail address in running text.
 *
 * @see <a href="https://github.github.com/gfm/#extended-email-autolink">GitHub Flavored Markdown, extended e-mail autolink</a>
 */
public record MailAddress(int start, int end) {
    private static final MailAddress NONE = new MailAddress(0, 0);

    /** The address around an {@code @}, no part of it before {@code from}; empty where there is none. */
    public static MailAddress around(CharSequence text, int at, int from) {
        int start = at;
        while (start > from && mayStandInName(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && mayStandInHost(text.charAt(end))) {
            end++;
        }
        while (end > at && text.charAt(end - 1) == '.') {
            end--;
        }
        return start < at && isHost(text, at + 1, end) ? new MailAddress(start, end) : NONE;
    }

    public boolean isEmpty() {
        return end == 0;
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    private static boolean isHost(CharSequence text, int start, int end) {
        boolean dotted = false;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '.') {
                if (i == start || text.charAt(i - 1) == '.') {
                    return false;
                }
                dotted = true;
            }
        }
        return dotted && isAlphanumeric(text.charAt(end - 1));
    }

    private static boolean mayStandInName(char c) {
        return isAlphanumeric(c) || ".-_+".indexOf(c) >= 0;
    }

    private static boolean mayStandInHost(char c) {
        return isAlphanumeric(c) || ".-_".indexOf(c) >= 0;
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
