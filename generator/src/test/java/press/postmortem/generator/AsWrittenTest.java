package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an author wrote is read, and shown in the author's words all the same. */
class AsWrittenTest {
    private final Path work = Jimfs.newFileSystem(Configuration.unix()).getPath("/desk");

    @Test
    void a_minute_that_came_twice_is_shown_with_both_its_readings_in_utc() throws IOException {
        String page = page("""
                ---
                date: 2025-10-26
                timezone: Europe/Amsterdam
                ---
                # Flood

                ## Timeline
                - 02:30 The pump stops.
                - 04:00 The pump runs.
                """);

        assertThat(page).contains("00:30 or 01:30", "03:00");
    }

    @Test
    void both_readings_of_a_minute_name_their_day_where_it_is_another() throws IOException {
        String page = page("""
                ---
                date: 2025-04-06
                timezone: Pacific/Auckland
                ---
                # Flood

                ## Timeline
                - 02:30 The pump stops.
                - 04:00 The pump runs.
                """);

        assertThat(page).contains("5 Apr 13:30 or 5 Apr 14:30", "5 Apr 16:00");
    }

    @Test
    void times_count_from_the_first_time_of_day_where_the_first_event_has_a_day_alone() throws IOException {
        String page = page("""
                # Flood

                ## Timeline
                - 2025-04-06 It rains.
                - 2025-04-06 07:35 The pump stops.
                - 2025-04-06 17:57 The pump runs.
                """);

        assertThat(page).contains("first event, 07:35", "10 h 22 min").doesNotContain("about 0");
    }

    @Test
    void a_timeline_that_begins_with_what_came_last_counts_from_what_came_first() throws IOException {
        String page = page("""
                ---
                date: 2025-04-06
                ---
                # Flood

                ## Timeline
                - 04:00 The pump runs.
                - 03:10 A fitter comes.
                - 02:30 The pump stops.
                """);

        assertThat(page).contains("<td>+1 h 30 min</td>", "<td>+40 min</td>").doesNotContain("<td>\u2212");
    }

    @Test
    void how_long_it_took_is_told_as_stated_where_no_times_tell_it() throws IOException {
        String stated = page("""
                # Flood

                **Date:** 2025-04-06
                **Duration:** about 3 hours

                The pump stopped, and nobody heard the bell for an hour.
                """);
        String known = page("""
                # Flood

                **Date:** 2025-04-06
                **Duration:** 02:30 to 04:00 UTC (about 3 hours)
                """);

        String remarked = page("""
                ---
                duration: about 2.5 hours (nobody looked at a clock, as the bell rang)
                ---
                # Flood

                **Date:** 2025-04-06
                """);

        assertThat(stated).contains("<b>as stated: about 3 hours</b>");
        assertThat(remarked)
                .contains("<b>as stated: about 2.5 hours</b>", "(nobody looked at a clock, as the bell rang)");
        assertThat(known).contains("<b>1 h 30 min</b>");
    }

    @Test
    void a_ticket_that_its_author_linked_is_linked_once() throws IOException {
        String page = page("""
                ---
                date: 2024-05-06
                ---
                # Flood

                ## Action items
                | Action        | Ticket                                     | Status |
                |---------------|--------------------------------------------|--------|
                | Raise the box | [#12](https://github.com/pumps/issues/12)  | Done   |
                """);

        assertThat(page.split("https://github.com/pumps/issues/12", -1)).hasSize(2);
    }

    @Test
    void a_promise_that_counts_as_kept_by_a_line_through_it_says_so() throws IOException {
        String page = page("""
                ---
                date: 2024-05-06
                ---
                # Flood

                ## Action items
                - ~~Raise the box~~
                - Oil the ~~wheel~~ hinge
                """);

        assertThat(page).containsOnlyOnce("Kept (struck out)").contains("<s>Raise the box</s>", "<s>wheel</s>");
    }

    @Test
    void a_status_is_shown_in_its_authors_words() throws IOException {
        String page = page("""
                ---
                date: 2024-05-06
                ---
                # Flood

                ## Action items
                | Action             | Status                                       | Due        |
                |--------------------|----------------------------------------------|------------|
                | Raise the box      | Shipped                                      |            |
                | Paint the gauge    | To Do                                        | 2024-05-10 |
                | Seal the door      | To Do                                        |            |
                | Move the batteries | Waiting for the shed that is being built     |            |
                """);

        assertThat(page)
                .contains("<span class=\"st kept\">Shipped</span>")
                .contains("<span class=\"st late\">Overdue 22 days</span>", "<span>Status: To Do</span>")
                .contains("<span class=\"st open\">To Do</span>")
                .contains(
                        "<span class=\"st blocked\">Blocked</span>",
                        "Status: Waiting for the shed that is being built");
    }

    @Test
    void a_status_that_names_a_file_loses_no_word() throws IOException {
        String page = page("""
                ---
                date: 2024-05-06
                ---
                # Flood

                ## Action items
                | Action        | Status                                             |
                |---------------|----------------------------------------------------|
                | Raise the box | Done in May (see `pumps/test_raised_box.py` there) |
                """);

        assertThat(page).contains("Status: Done in May (see pumps/test_raised_box.py there)");
    }

    @Test
    void a_status_of_front_matter_is_shown_in_its_authors_words() throws IOException {
        String page = page("""
                ---
                date: 2024-05-06
                actions:
                  - {text: Raise the box, status: completed}
                ---
                # Flood
                """);

        assertThat(page).contains("<span class=\"st kept\">Completed</span>");
    }

    @Test
    void a_day_is_named_as_its_author_named_it() throws IOException {
        String page = page("""
                # Flood

                ## Timeline
                - Monday, May 6 2024 10:00 Water rises.
                - Monday, May 6 2024 10:20 The box is flooded.
                - 2024-05-07 09:00 It is dry.
                - Tuesday, May 7 2024 10:00 Trains run.
                """);

        assertThat(page)
                .containsOnlyOnce("<span class=\"meta\">Monday 6 May 2024</span>")
                .contains("<span class=\"meta\">Tue 7 May 2024</span>")
                .contains("<span class=\"meta\">Tuesday, May 7 2024 10:00</span>")
                .doesNotContain("Monday, May 6 2024 10:00");
    }

    @Test
    void a_due_date_with_a_time_is_shown_as_written() throws IOException {
        String page = page("""
                ---
                date: 2024-05-06
                actions:
                  - {text: Raise the box, due: 2024-06-10 17:00}
                ---
                # Flood
                """);

        assertThat(page).contains("2024-06-10 17:00</time>");
    }

    @Test
    void a_figure_leads_to_its_event_and_says_what_the_report_says() throws IOException {
        String page = page("""
                ---
                times:
                  started: 2024-05-06 10:00
                ---
                # Flood

                Total downtime: 1-2 hours
                Duration: all in all long

                ## Timeline
                - 2024-05-06 09:00 It rains.
                - 2024-05-06 10:00 Water rises.
                - 2024-05-06 10:20 The box is flooded.
                - 2024-05-06 11:10 **Outage mitigated**
                """);

        assertThat(page)
                .contains("<dt>Time to mitigate</dt><dd class=\"v num\">1 h 10 min</dd>"
                        + "<dd><a href=\"#event:4\">mitigated 11:10</a></dd><dd>as stated: 1-2 hours</dd>")
                .contains("<dt>Time to resolve</dt><dd class=\"v none\">not recorded</dd><dd>no time for");
    }

    /** What readers see of it: what machines are told stands above. */
    private String page(String report) throws IOException {
        Path content = Files.createDirectories(work.resolve("content"));
        Files.writeString(content.resolve("flood.md"), report);
        Settings settings = Settings.of(content, work.resolve("site")).withToday(LocalDate.of(2024, 6, 1));
        assertThat(Generator.generate(settings).refused()).isFalse();
        String page = SiteTree.of(work.resolve("site")).text("incidents/flood/index.html");
        return page.substring(page.indexOf("<main")).replace('\u00a0', ' ');
    }
}
