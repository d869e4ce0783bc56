package press.postmortem.generator.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.content.SourceDigest;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.triage.Verdict;

class FinishedBuildFormatTest {
    private static final Rule OWN = Rule.of("acme-late", Level.NOTE, "%1$s is late.", "");
    private static final List<Rule> RULES = List.of(OWN, ReadingRule.EMPTY_FILE);
    private static final Location PLACE = new Location("f\u00f8.md", 3, 7, "## \uD83D\uDEA8 late");
    private static final Verdict VERDICT = new Verdict(
            List.of(
                    Diagnostic.of(OWN, PLACE, "A1").withLevel(Level.WARNING),
                    Diagnostic.of(ReadingRule.EMPTY_FILE, Location.ofFile("b.md"))),
            List.of(new Verdict.Silenced(Diagnostic.of(OWN, PLACE, ""), "as agreed")),
            List.of(Diagnostic.of(OWN, PLACE, "A2")));

    @ParameterizedTest
    @ValueSource(strings = {"", "stamp"})
    void what_was_written_is_read(String stamp) {
        FinishedBuild build = build(Optional.of(stamp).filter(text -> !text.isEmpty()));
        StoredBuild stored =
                FinishedBuildFormat.read(FinishedBuildFormat.write(build)).orElseThrow();

        assertThat(stored.sources()).isEqualTo(build.sources());
        assertThat(stored.isOf("inputs")).isTrue();
        assertThat(stored.isOf("others")).isFalse();
        assertThat(stored.left("index.html 1 2\n")).isTrue();
        assertThat(stored.left("index.html 1 3\n")).isFalse();
        assertThat(stored.read(RULES)).contains(build);
    }

    @Test
    void a_rule_that_is_no_longer_there_breaks_it() {
        StoredBuild stored = FinishedBuildFormat.read(FinishedBuildFormat.write(build(Optional.empty())))
                .orElseThrow();

        assertThat(stored.read(List.of(ReadingRule.EMPTY_FILE))).isEmpty();
    }

    @Test
    void a_part_of_it_is_no_build() {
        byte[] bytes = FinishedBuildFormat.write(build(Optional.of("stamp")));

        for (int length = 0; length < bytes.length; length++) {
            assertThat(FinishedBuildFormat.read(Arrays.copyOf(bytes, length)).flatMap(stored -> stored.read(RULES)))
                    .isEmpty();
        }
    }

    private static FinishedBuild build(Optional<String> stamp) {
        SourceDigest sources = new SourceDigest("digits", stamp);
        return new FinishedBuild("inputs", sources, "index.html 1 2\n", VERDICT, List.of("f\u00f8.md", "b.md"), 1, 7);
    }
}
