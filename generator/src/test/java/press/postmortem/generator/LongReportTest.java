package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;

/** A report that is long or deep is no more work for each of its characters than a short one. */
class LongReportTest {
    private static final int SHORT = 4;
    private static final int LONG = 64;

    /** 1 is in proportion, 2 is quadratic. */
    private static final double STEEPEST = 1.05;

    private static final String PART = """
            ## What happened at %1$d

            The night boat waited for 45 minutes, and at 10:42 the crew called. On 2024-03-31 the relay was `replaced`:
            see **the log**, [the ticket](https://depot.example/tickets/%1$d) and the harbour office.

            ```
            00:00:00 WARN planner depth=%1$d
            01:01:01 WARN planner depth=810
            ```

            ## Timeline

            - 2024-03-31 06:49 UTC The harbour office is told
              - 2024-03-31 06:50 UTC by letter
            - 2024-03-31 06:57 UTC **Resolved**: two trams at the pier

            ## Readings

            | at | before | after |
            |---|---|---|
            | 07:00 | 53 | 884 |
            | 07:10 | 31 | 807 |

            ## Action items

            - [x] Wait for the crew (@ines, due 2024-04-30)
            - [ ] Mend the relay, owner: Ana, status: open

            ## What went well

            - The crew called at once.

            """;

    @Test
    void is_as_much_work_for_each_character_as_a_short_one() {
        assertThat(steepness(document(SHORT), document(LONG))).isBetween(0.8, STEEPEST);
    }

    /** Front matter that is too long to be read is a text, and its last line makes a heading of all above it. */
    @Test
    void is_no_more_work_where_it_is_one_heading() {
        assertThat(steepness(heading(SHORT), heading(LONG))).isBetween(0.8, STEEPEST);
    }

    private static double steepness(Document few, Document many) {
        extract(few);
        long forFew = Allocation.of(() -> extract(few));
        long forMany = Allocation.of(() -> extract(many));
        return Math.log((double) forMany / forFew) / Math.log((double) LONG / SHORT);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void is_read_to_its_end_where_days_stand_below_days() {
        StringBuilder text = new StringBuilder("# Door\n\n## Timeline\n\n");
        int depth = 50;
        for (int i = 0; i < depth; i++) {
            text.append("  ".repeat(i)).append("- 2024-05-01\n");
        }
        text.append("  ".repeat(depth)).append("- 10:00 the door opens\n");

        Postmortem report = extract(parse(text.toString()));

        assertThat(report.timelines()).isNotEmpty();
    }

    private static Document document(int parts) {
        StringBuilder text = new StringBuilder("# A long night\n\n");
        for (int i = 0; i < parts; i++) {
            text.append(PART.formatted(i));
        }
        return parse(text.toString());
    }

    private static Document heading(int parts) {
        return parse("summary: " + "the night boat waited for the crew ".repeat(100 * parts)
                + "\n---\n\nThe crew called.\n");
    }

    private static Document parse(String text) {
        return DocumentParser.parse(new SourceFile("2024-03-31-night.md", text)).value();
    }

    private static Postmortem extract(Document document) {
        return PostmortemExtractor.postmortem(document, Site.unnamed()).value();
    }
}
