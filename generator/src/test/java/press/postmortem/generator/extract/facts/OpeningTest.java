package press.postmortem.generator.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.parser.DocumentParser;

class OpeningTest {
    private static final String TOLD = "The harbour's pumps stopped when the tide was at its lowest.";
    private static final String LATER = "A week later the pumps were replaced by others of another maker.";

    @Test
    void is_the_first_paragraph_that_says_more_than_a_word_or_two() {
        assertThat(opening(TOLD, "", LATER)).isEqualTo(TOLD);
        assertThat(opening("## Summary", "", "Sorry!", "", TOLD)).isEqualTo(TOLD);
        assertThat(opening("One thing was plain: the pumps had stopped, and for long.", "", LATER))
                .isEqualTo("One thing was plain: the pumps had stopped, and for long.");
        assertThat(opening("- only", "- points")).isEmpty();
    }

    @Test
    void is_no_list_of_facts() {
        assertThat(opening("**Date**: 2024-03-01", "**Severity**: SEV2", "**Authors**: @ines, @tomas", "", TOLD))
                .isEqualTo(TOLD);
        assertThat(opening("Status: resolved for good, as far as anybody can tell", "", TOLD))
                .isEqualTo(TOLD);
        assertThat(opening("Height of the tide: -1.2 m, at the quay", "Boats late: 14 of the 20", "", TOLD))
                .isEqualTo(TOLD);
    }

    @Test
    void is_no_remark() {
        assertThat(opening("(This report has the form of the one before it.)", "", TOLD))
                .isEqualTo(TOLD);
        assertThat(opening("Chat: https://chat.example/harbour/2024-03-01/pumps", "", TOLD))
                .isEqualTo(TOLD);
        assertThat(opening("All times are in UTC, but for those of the log.", "", TOLD))
                .isEqualTo(TOLD);
        assertThat(opening("Times below are local, unless it is said otherwise.", "", TOLD))
                .isEqualTo(TOLD);
        assertThat(opening("Times were hard on the pumps, which had to work all night.", "", TOLD))
                .startsWith("Times were hard");
    }

    @Test
    void may_stand_behind_a_label() {
        assertThat(opening("**Date**: 2024-03-01", "**Summary**: " + TOLD, "**Status**: final and closed", "", LATER))
                .isEqualTo(TOLD);
        assertThat(opening("**Summary:** The harbour's pumps stopped", "when the tide was out.", "**Status:** final"))
                .isEqualTo("The harbour's pumps stopped when the tide was out.");
        assertThat(opening("- Date: 2024-03-01", "- TL;DR: " + TOLD, "", LATER)).isEqualTo(TOLD);
        assertThat(opening("| Date | 2024-03-01 |", "|---|---|", "| What happened | " + TOLD + " |", "", LATER))
                .isEqualTo(TOLD);
    }

    @Test
    void is_what_was_felt_where_nothing_else_is_told() {
        assertThat(opening("- **Impact**: no boat left for an hour, and three left late", "- **Status**: final"))
                .isEqualTo("no boat left for an hour, and three left late");
        assertThat(opening("- **Impact**: no boat left for an hour, and three left late", "", TOLD))
                .isEqualTo(TOLD);
        String[] parts = {
            "## Tide", "## Pumps", "**10:42:** the last of the pumps stops, and the tide goes out", "## Later", LATER
        };
        assertThat(opening(Stream.concat(
                                Stream.of("Impact: no boat left for an hour, and three left late"), Stream.of(parts))
                        .flatMap(line -> Stream.of(line, ""))
                        .toArray(String[]::new)))
                .isEqualTo("no boat left for an hour, and three left late");
        assertThat(opening(Stream.of(parts).flatMap(line -> Stream.of(line, "")).toArray(String[]::new)))
                .isEqualTo(LATER);
    }

    private static String opening(String... lines) {
        SourceFile source = new SourceFile("tide.md", String.join("\n", lines) + "\n");
        Document body = DocumentParser.parse(source).value();
        return Inline.plainText(Opening.of(body, HeadLines.of(body))).strip().replace('\n', ' ');
    }
}
