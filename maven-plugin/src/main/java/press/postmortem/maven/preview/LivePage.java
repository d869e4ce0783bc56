package press.postmortem.maven.preview;

/** A page as a preview serves it: it reloads when the site has changed. A page that is published has none of this. */
final class LivePage {
    private static final String POLICY = "http-equiv=\"Content-Security-Policy\" content=\"";
    private static final String LISTENING = "connect-src 'self'; ";
    private static final String RUNNING = "script-src 'self'; ";
    private static final String HEAD_END = "</head>";

    private LivePage() {}

    /**
     * @param html a page, or its beginning with the whole head; one without a head is left as it is
     * @param version of the site that it is from
     */
    static String of(String html, long version) {
        int end = html.indexOf(HEAD_END);
        if (end < 0) {
            return html;
        }
        String script = "<script src=\"" + PreviewServer.SCRIPT + "?seen=" + version + "\" defer></script>\n";
        return allowed(html.substring(0, end)) + script + html.substring(end);
    }

    private static String allowed(String head) {
        int policy = head.indexOf(POLICY);
        if (policy < 0) {
            return head;
        }
        int start = policy + POLICY.length();
        String needed = head.contains("script-src") ? LISTENING : LISTENING + RUNNING;
        return head.substring(0, start) + needed + head.substring(start);
    }
}
