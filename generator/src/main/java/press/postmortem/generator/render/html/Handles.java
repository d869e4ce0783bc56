package press.postmortem.generator.render.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.postmortem.generator.render.drawing.Leftward;

/**
 * People's handles in text that is read from right to left, as HTML: each keeps to itself, so that a line that begins with one
 * still runs as its words do.
 */
final class Handles {
    private static final Pattern HANDLE =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+-])@[A-Za-z0-9](?:[\\w.-]*[A-Za-z0-9])?");

    private Handles() {}

    static String html(String text) {
        if (text.indexOf('@') < 0 || !Leftward.isIn(text)) {
            return Markup.escape(text);
        }
        StringBuilder html = new StringBuilder();
        int written = 0;
        for (Matcher handle = HANDLE.matcher(text); handle.find(); written = handle.end()) {
            html.append(Markup.escape(text.substring(written, handle.start())))
                    .append("<bdi>")
                    .append(handle.group())
                    .append("</bdi>");
        }
        return html.append(Markup.escape(text.substring(written))).toString();
    }
}
