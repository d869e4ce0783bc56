package press.postmortem.generator.lint.contradiction;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Texts in which one thing is said again and again are asked in about linear time. */
class HostileTextTest {
    private static final int LENGTH = 100_000;

    private static final String TIMELINE = """
            # 2024-03-02 Flood

            ## Timeline (UTC)

            - 2024-03-02 22:43 Machines down
            - 2024-03-02 23:15 Power restored

            ## And so on

            """;

    @ParameterizedTest
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {
                "7 minutes ",
                "7 minutes",
                "a 7 minute outage ",
                "a 7 minute outage. ",
                "a 7 minute outage (from 10:00 to 11:00) ",
                "lasted about 7 minutes. ",
                "seven-",
                "1234567890",
                "1 2 3 4 5 6 7 8 9 0 ",
                "12:",
                "22:43 ",
                "01:43 machines ",
                "2024-03-03 22:43 ",
                "Monday ",
                "Monday, March 2nd 2024 ",
                "Mon 03/04/05 ",
                "12:48 (6:48 PDT) ",
                "(((((",
                "\n\nMonday, March 2nd 2024\n\n",
                "\n- 2024-03-02 22:43 Machines down",
                "\n- 2024-03-20 01:43 (03:20 CET) Machines down\n- 2024-03-02 25:43 Power restored",
                "\n- 22:43 Incident started\n- 22:50 Incident resolved",
                "\n\n## Timeline\n\n- 22:43 Incident started\n- 22:50 Incident resolved",
                "\n\nDuration: 7 minutes",
                "\n\nTime to resolve: 7 minutes",
                "\n\nThere were three causes:\n\n- one",
                "three causes "
            })
    void is_read_in_time(String piece) {
        String text = TIMELINE + piece.repeat(LENGTH / piece.length());
        assertThatCode(() -> ask(text)).doesNotThrowAnyException();
    }

    private static void ask(String text) {
        Document document =
                DocumentParser.parse(new SourceFile("flood.md", text)).value();
        Postmortem report =
                PostmortemExtractor.postmortem(document, Site.unnamed()).value();
        for (ReportCheck check : ContradictionChecks.WITHIN_A_REPORT) {
            check.check(report, Site.unnamed(), LocalDate.EPOCH);
        }
    }
}
