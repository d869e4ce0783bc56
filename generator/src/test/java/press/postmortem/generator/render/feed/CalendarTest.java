package press.postmortem.generator.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Corpus;

class CalendarTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    @Test
    void a_due_day_is_an_event_of_a_whole_day_that_takes_nobodys_time() {
        DueDay due = new DueDay(
                "urn:x-postmortem:disk:A1",
                LocalDate.of(2024, 12, 31),
                "Due: clean; then look, again",
                "Owner: Ann\nDisk",
                Optional.of("https://incidents.example/incidents/disk/#action:A1"),
                List.of("Web", "Mail, old"),
                false);
        assertThat(write(due).lines()).containsExactly("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Press//EN
                CALSCALE:GREGORIAN
                NAME:Due dates
                X-WR-CALNAME:Due dates
                REFRESH-INTERVAL;VALUE=DURATION:P1D
                BEGIN:VEVENT
                UID:urn:x-postmortem:disk:A1
                DTSTAMP:20240601T000000Z
                DTSTART;VALUE=DATE:20241231
                DTEND;VALUE=DATE:20250101
                SUMMARY:Due: clean\\; then look\\, again
                DESCRIPTION:Owner: Ann\\nDisk
                CATEGORIES:Web,Mail\\, old
                URL:https://incidents.example/incidents/disk/#action:A1
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.lines().toArray(String[]::new));
    }

    @Test
    void a_line_has_75_octets_at_most_and_no_letter_is_cut() {
        String calendar = write(titled("ü".repeat(200) + "\uD83D\uDE80".repeat(100)));
        assertThat(calendar.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
    }

    @Test
    void any_text_is_read_back() throws Exception {
        for (int from = 0x20; from <= 0xD000; from += 0x1000) {
            StringBuilder text = new StringBuilder("x");
            IntStream.range(from, from + 0xFFF).filter(c -> c < 0xD800).forEach(text::appendCodePoint);
            assertReadsBack(text.toString().replace("\u007F", ""));
        }
        assertReadsBack("\\n \\\\ \\, ; \" : BEGIN:VEVENT\nEND:VEVENT\n\nx");
    }

    @Test
    void so_is_every_naughty_string() throws Exception {
        String[] naughty = new ObjectMapper()
                .readValue(Corpus.badInputs("blns").resolve("blns.json").toFile(), String[].class);
        for (String text : naughty) {
            assertReadsBack("x" + text.replaceAll("[\\p{Cc}\uFFFE\uFFFF&&[^\n\t]]", "") + "x");
        }
    }

    @Test
    void what_no_calendar_can_hold_is_seen_to_have_been_there() throws Exception {
        assertThat(read(write(titled("a\u0000b\uD800c\u007Fd"))).getSummary().getValue())
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    private static void assertReadsBack(String text) throws Exception {
        assertThat(read(write(titled(text))).getSummary().getValue()).isEqualTo(text);
    }

    private static VEvent read(String calendar) throws Exception {
        return (VEvent) new CalendarBuilder()
                .build(new StringReader(calendar))
                .getComponents()
                .get(0);
    }

    private static DueDay titled(String title) {
        return new DueDay("urn:x-postmortem:a:A1", TODAY, title, "", Optional.empty(), List.of(), false);
    }

    private static String write(DueDay day) {
        return Calendar.write("Due dates", "Press", TODAY, List.of(day));
    }
}
