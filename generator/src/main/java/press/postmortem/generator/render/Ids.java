package press.postmortem.generator.render;

import press.postmortem.generator.incident.Postmortem;

/**
 * The names of the places on a page that can be linked to. Those made here hold single colons; an author's are told apart by
 * doubling theirs, which few have.
 */
final class Ids {
    /** Where the text of a page begins. */
    static final String MAIN = "page:main";

    private Ids() {}

    /** A heading's or element's, as the author or the parser named it. */
    static String own(String id) {
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
    static String event(int number) {
        return "event:" + number;
    }

    static String action(String id) {
        return "action:" + id.strip().replaceAll("\\s", "~").replace(":", "::");
    }

    /** What the ids of a report begin with where several share a page: no slug holds a colon. */
    static String prefix(Postmortem report) {
        return report.slug() + ":";
    }

    /** Where the reports are listed whose titles begin so. */
    static String letter(String letter) {
        return "letter:" + letter;
    }

    /** A section that the page adds to what the author wrote. */
    static String section(String name) {
        return "section:" + name;
    }
}
