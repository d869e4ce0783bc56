package press.postmortem.generator.render.feed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import press.postmortem.generator.notation.XmlDocument;

/**
 * Due days as a calendar. Each is an event of a whole day that takes nobody's time: calendars that people subscribe to pass
 * over to-dos ({@code VTODO}), which would say more.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545, iCalendar</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7986">RFC 7986, new properties for iCalendar</a>
 */
public final class Calendar {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final StringBuilder out = new StringBuilder();

    private Calendar() {}

    /** @param asOf the day on which all of this was so: the stamp of each entry */
    public static String write(String title, String generator, LocalDate asOf, List<DueDay> days) {
        Calendar calendar = new Calendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", text("-//" + generator + "//EN"));
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("NAME", text(title));
        calendar.line("X-WR-CALNAME", text(title));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        days.forEach(day -> calendar.event(day, asOf));
        calendar.line("END", "VCALENDAR");
        return calendar.out.toString();
    }

    private void event(DueDay due, LocalDate asOf) {
        line("BEGIN", "VEVENT");
        line("UID", text(due.id()));
        line("DTSTAMP", DAY.format(asOf) + "T000000Z");
        line("DTSTART;VALUE=DATE", DAY.format(due.day()));
        line("DTEND;VALUE=DATE", DAY.format(due.day().plusDays(1)));
        line("SUMMARY", text(due.title()));
        line("DESCRIPTION", text(due.description()));
        if (!due.categories().isEmpty()) {
            line("CATEGORIES", due.categories().stream().map(Calendar::text).collect(Collectors.joining(",")));
        }
        due.address().ifPresent(address -> line("URL", address));
        line("STATUS", due.dropped() ? "CANCELLED" : "CONFIRMED");
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    /** As in section 3.3.11; what no text may hold becomes U+FFFD, as everywhere. */
    private static String text(String value) {
        return XmlDocument.permitted(value)
                .replace('\u007F', '\uFFFD')
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** Folded after 75 octets at most, between characters (section 3.1). */
    private void line(String name, String value) {
        String line = name + ":" + value;
        int start = 0;
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int length = octets(line.codePointAt(at));
            if (octets + length > LONGEST_LINE) {
                out.append(line.substring(start, at)).append("\r\n ");
                start = at;
                octets = 1;
            }
            octets += length;
        }
        out.append(line.substring(start)).append("\r\n");
    }

    /** How many a character has in UTF-8. */
    private static int octets(int c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
}
