package press.postmortem.generator.render.html;

import java.util.regex.Pattern;
import press.postmortem.generator.incident.Postmortem;

/**
 * The names of the places on a page that can be linked to. Those made here hold single colons; an author's are told apart by
 * doubling theirs, which few have.
 */
public final class Ids {
    /** Where the text of a page begins. */
    public static final String MAIN = "page:main";

    private static final Pattern BLANK = Pattern.compile("\\s");

    private Ids() {}

    /** A heading's or element's, as the author or the parser named it. */
    public static String own(String id) {
        return id.replace(":", "::");
    }

    static String note(int number) {
        return "fn:" + number;
    }

    /** The place that a note is referred to from. */
    static String reference(int number, int occurrence) {
        return "fnref:" + number + (occurrence == 1 ? "" : ":" + occurrence);
    }

    /** @param number of the event in its report, from 1, over all its timelines */
    public static String event(int number) {
        return "event:" + number;
    }

    public static String action(String id) {
        return "action:" + BLANK.matcher(id.strip()).replaceAll("~").replace(":", "::");
    }

    /** What the ids of a report begin with where several share a page: no slug holds a colon. */
    public static String prefix(Postmortem report) {
        return report.slug() + ":";
    }

    /** Where the reports are listed whose titles begin so. */
    public static String letter(String letter) {
        return "letter:" + letter;
    }

    /** A section that the page adds to what the author wrote. */
    public static String section(String name) {
        return "section:" + name;
    }
}
