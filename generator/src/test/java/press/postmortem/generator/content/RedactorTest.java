package press.postmortem.generator.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.SourceFile;

class RedactorTest {
    @Test
    void a_secret_gives_way_to_a_mark() {
        assertThat(redacted("a {redact}salt{/redact} b")).isEqualTo("a ‹redacted› b");
        assertThat(redacted("{ Redact : a key }salt{ /redact }")).isEqualTo("‹redacted:\u00A0a key›");
        assertThat(redacted("<redact>salt</redact>")).isEqualTo("‹redacted›");
        assertThat(redacted("{redact}{/redact}")).isEqualTo("‹redacted›");
    }

    @Test
    void a_file_without_marks_stays_the_same() {
        SourceFile source = new SourceFile("a.md", "a {x} redact b");
        assertThat(Redactor.redact(source).value()).isSameAs(source);
    }

    @Test
    void a_reason_cannot_break_the_language_it_stands_in() {
        assertThat(redacted("{redact: a \"b\": #c, |*d*| e's}x{/redact}")).isEqualTo("‹redacted:\u00A0a b c d e’s›");
    }

    @Test
    void lines_keep_their_numbers_and_what_they_begin_with() {
        assertThat(redacted("> a {redact}b\n>  c\n>\n> d{/redact} e\nf"))
                .isEqualTo("> a ‹redacted›\n>  ‹redacted›\n>\n> ‹redacted› e\nf");
        assertThat(redacted("```\n{redact}\nkey\n{/redact}\n```"))
                .isEqualTo("```\n‹redacted›\n‹redacted›\n‹redacted›\n```");
    }

    @Test
    void one_redaction_may_stand_in_another() {
        assertThat(redacted("{redact}a {redact: why}b{/redact} c{/redact} d")).isEqualTo("‹redacted› d");
    }

    @Test
    void what_is_not_closed_is_redacted_up_to_the_end_of_the_paragraph() {
        assertThat(redacted("a {redact}b\nc\n\nd {redact}e{/redact} f"))
                .isEqualTo("a ‹redacted›\n‹redacted›\n\nd ‹redacted› f");
        assertThat(redacted("---\nowner: {redact}b\n---\nc")).isEqualTo("---\nowner: ‹redacted›\n---\nc");
        assertThat(said("a {redact}b")).containsExactly("a.md:1:3 a ‹redacted›");
    }

    @Test
    void what_is_not_opened_is_redacted_from_the_start_of_the_line() {
        assertThat(redacted("a\n  b {redct}c{/redact} d")).isEqualTo("a\n  ‹redacted› d");
        assertThat(said("a\n  b{/redact} d")).containsExactly("a.md:2:3   ‹redacted› d");
    }

    @Test
    void what_may_be_a_mark_opens_a_redaction_where_its_closing_follows() {
        assertThat(redacted("a <redacted>b</redacted> c")).isEqualTo("a ‹redacted› c");
        assertThat(redacted("a {redacted}b\nc{/redacted} d")).isEqualTo("a ‹redacted›\n‹redacted› d");
        assertThat(redacted("a <redacted> b {redacted} c")).isEqualTo("a <redacted> b {redacted} c");
        assertThat(redacted("{redact}a {redacted} b{/redact} c")).isEqualTo("‹redacted› c");
    }

    @Test
    void a_backslash_shows_the_mark_itself() {
        assertThat(redacted("\\{redact}a\\{/redact}")).isEqualTo("\\{redact}a\\{/redact}");
    }

    @Test
    @Timeout(10)
    void many_marks_take_time_in_proportion() {
        assertThat(redacted("{redact}".repeat(200_000))).startsWith("‹redacted›");
        assertThat(redacted("{redact}a\n\n".repeat(100_000))).startsWith("‹redacted›");
        assertThat(redacted("a{/redact}".repeat(100_000))).startsWith("‹redacted›");
        assertThat(redacted("{redact}a{/redact}".repeat(100_000))).startsWith("‹redacted›");
        assertThat(redacted("{redact" + " ".repeat(500_000) + "x")).startsWith("{redact ");
    }

    private static String redacted(String text) {
        Checked<SourceFile> redacted = Redactor.redact(new SourceFile("a.md", text));
        assertThat(redacted.value().text().lines().count())
                .isEqualTo(text.lines().count());
        return redacted.value().text();
    }

    private static List<String> said(String text) {
        return Redactor.redact(new SourceFile("a.md", text)).diagnostics().stream()
                .map(each -> each.location() + " " + each.location().excerpt())
                .toList();
    }
}
