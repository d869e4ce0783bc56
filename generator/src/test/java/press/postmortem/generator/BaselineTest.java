package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.diagnostic.ReviewRule;
import press.postmortem.generator.diagnostic.TriageRule;
import press.postmortem.generator.triage.Baseline;
import press.postmortem.generator.triage.RenewedBaseline;
import press.postmortem.generator.triage.Verdict;

/** A collection that was there before the checks were. */
class BaselineTest {
    private static final String SALT = "0123456789abcdef";
    private static final String OTHER_SALT = "fedcba9876543210";
    private static final String TWO_PICTURES = "# Flood\n\n![The gauge](gauge.png)\n\n![The pump](pump.png)\n";

    @TempDir
    Path content;

    static Stream<Path> collections() throws IOException {
        List<Path> sites;
        try (Stream<Path> found = Files.list(Repository.sites())) {
            sites = found.filter(Files::isDirectory)
                    .map(site -> site.resolve("content"))
                    .sorted()
                    .toList();
        }
        return Stream.concat(sites.stream(), Stream.of(Repository.root().resolve("content")))
                .filter(site -> Generator.baseline(settings(site), Optional.of(SALT))
                        .value()
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("collections")
    void what_was_found_is_known_afterwards_and_what_is_new_is_told(Path collection) throws IOException {
        copy(collection);
        List<Diagnostic> before = check().reported().stream()
                .filter(finding -> !(finding.rule() instanceof TriageRule))
                .toList();
        write(ContentTree.BASELINE, baseline(Optional.of(SALT)).text());

        Verdict after = check();
        assertThat(after.reported()).allMatch(finding -> finding.rule() instanceof TriageRule);
        assertThat(after.known()).isEqualTo(before);

        write("2024-03-01-new-here.md", "# New\n\n![The gauge](no-such-gauge.png)\n");
        BuildReport refused = Generator.check(settings(content));
        assertThat(refused.refused()).isTrue();
        assertThat(refused.diagnostics())
                .filteredOn(finding -> finding.rule() == ReviewRule.MISSING_IMAGE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().path()).isEqualTo("2024-03-01-new-here.md"));
    }

    @Test
    void a_known_line_may_move_and_be_indented_but_not_come_again() throws IOException {
        write("2024-03-01-flood.md", TWO_PICTURES);
        write(ContentTree.BASELINE, baseline(Optional.of(SALT)).text());

        write("2024-03-01-flood.md", TWO_PICTURES.replace("# Flood\n", "# Flood\n\nWater rose.\n\n- a\n\n "));
        assertThat(pictures(check().reported())).isEmpty();

        write("2024-03-01-flood.md", TWO_PICTURES + "\n![The gauge](gauge.png)\n");
        assertThat(pictures(check().reported())).containsExactly(7);
        assertThat(pictures(check().known())).containsExactly(3, 5);
    }

    @Test
    void it_shrinks_and_never_grows() throws IOException {
        write("2024-03-01-flood.md", TWO_PICTURES);
        Baseline first = baseline(Optional.of(SALT));
        write(ContentTree.BASELINE, first.text());
        write("2024-03-01-flood.md", "# Flood\n\n![The pump](pump.png)\n\n![The clock](clock.png)\n");

        assertThat(rules(check())).contains(TriageRule.STALE_BASELINE.id());
        Baseline shrunk = baseline(Optional.empty());

        assertThat(shrunk.size()).isEqualTo(first.size() - 1);
        assertThat(first.counts()).containsAllEntriesOf(shrunk.counts());
        write(ContentTree.BASELINE, shrunk.text());
        assertThat(rules(check())).doesNotContain(TriageRule.STALE_BASELINE.id());
        assertThat(pictures(check().reported())).containsExactly(5);
        assertThat(baseline(Optional.empty())).isEqualTo(shrunk);
    }

    @Test
    void of_lines_that_are_alike_it_keeps_as_many_as_there_were_and_still_are() throws IOException {
        String line = "![The gauge](gauge.png)\n\n";
        write("2024-03-01-flood.md", "# Flood\n\n" + line.repeat(2));
        Baseline two = baseline(Optional.of(SALT));
        write(ContentTree.BASELINE, two.text());

        write("2024-03-01-flood.md", "# Flood\n\n" + line.repeat(3));
        assertThat(baseline(Optional.empty())).isEqualTo(two);

        write("2024-03-01-flood.md", "# Flood\n\n" + line);
        assertThat(baseline(Optional.empty())).isNotEqualTo(two).isEqualTo(baseline(Optional.of(SALT)));
    }

    @Test
    void it_can_be_made_anew() throws IOException {
        write("2024-03-01-flood.md", TWO_PICTURES);
        write(ContentTree.BASELINE, baseline(Optional.of(SALT)).text());
        write("2024-03-01-flood.md", TWO_PICTURES + "\n![The clock](clock.png)\n");

        write(ContentTree.BASELINE, baseline(Optional.of(OTHER_SALT)).text());

        assertThat(pictures(check().reported())).isEmpty();
    }

    @Test
    void it_holds_nothing_of_a_line_and_another_salt_gives_another_hash() throws IOException {
        write("2024-03-01-flood.md", TWO_PICTURES);

        Baseline one = baseline(Optional.of(SALT));
        Baseline other = baseline(Optional.of(OTHER_SALT));

        assertThat(one.text())
                .startsWith("# ")
                .contains("missing-image 1 ", " 2024-03-01-flood.md\n")
                .doesNotContain("gauge", "pump");
        assertThat(one.counts().keySet())
                .doesNotContainAnyElementsOf(other.counts().keySet());
    }

    @Test
    void a_secret_has_no_part_in_its_hash() throws IOException {
        write("2024-03-01-flood.md", "# Flood\n\nWrite to quay.master@saltmere-harbour.net.\n");
        Baseline one = baseline(Optional.of(SALT));
        write("2024-03-01-flood.md", "# Flood\n\nWrite to boat.warden@saltmere-harbour.net.\n");
        Baseline other = baseline(Optional.of(SALT));

        assertThat(one.counts().keySet())
                .filteredOn(entry -> entry.rule().equals("leaked-mail"))
                .hasSize(1);
        assertThat(one).isEqualTo(other);
    }

    @Test
    void a_leak_that_only_the_page_shows_is_known_by_its_source_and_its_page() throws IOException {
        write(
                "site.yaml",
                "people:\n- {handle: ida, name: Ida Berg, private: true}\n- {handle: per, name: Per Lund, private: true}");
        write("2024-03-01-flood.md", "# Flood\n\nIda&#32;Berg closed the gate.\n");
        assertThat(rules(check())).contains(LeakRule.LEAK_IN_OUTPUT.id());
        Baseline one = baseline(Optional.of(SALT));
        write(ContentTree.BASELINE, one.text());

        assertThat(one.text())
                .contains("leak-in-output 1 ", " 2024-03-01-flood.md\n")
                .doesNotContain("Ida");
        assertThat(rules(check())).doesNotContain(LeakRule.LEAK_IN_OUTPUT.id());
        assertThat(Generator.generate(settings(content)).refused()).isFalse();

        write("2024-03-01-flood.md", "# Flood\n\nIda&#32;Berg and Per&#32;Lund closed the gate.\n");
        assertThat(rules(check())).containsOnlyOnce(LeakRule.LEAK_IN_OUTPUT.id());
    }

    @Test
    void what_is_said_of_the_content_as_a_whole_is_known_too() throws IOException {
        write("site.yaml", "description: Ida%20Berg\npeople:\n- {handle: ida, name: Ida Berg, private: true}\n");
        write("2024-03-01-flood.md", "# Flood\n");
        assertThat(rules(check())).contains(LeakRule.LEAK_IN_OUTPUT.id());
        Baseline one = baseline(Optional.of(SALT));
        write(ContentTree.BASELINE, one.text());

        assertThat(one.text()).containsPattern("leak-in-output 1 [0-9a-f]{8} \\.\n");
        assertThat(rules(check())).isEmpty();
    }

    @Test
    void nothing_is_stale_while_there_is_an_obstacle() throws IOException {
        write("2024-03-01-flood.md", TWO_PICTURES);
        write(ContentTree.BASELINE, baseline(Optional.of(SALT)).text());
        write("2024-03-01-flood.md", "# Flood\n");
        Files.createDirectories(content.resolve("theme/templates"));
        write("theme/templates/home.mustache", "{{#site");

        assertThat(rules(check())).contains("theme-syntax").doesNotContain(TriageRule.STALE_BASELINE.id());
    }

    @Test
    void no_obstacle_gets_into_it() throws IOException {
        assertThat(Generator.baseline(settings(content), Optional.of(SALT)).value())
                .isEmpty();
        write(ContentTree.BASELINE, "salt: " + SALT + "\ncontent-empty 1 00000000 " + content + "\n");
        assertThat(Generator.check(settings(content)).refused()).isTrue();
    }

    @Test
    void what_was_corrected_and_what_counts_is_counted() throws IOException {
        write("2024-03-01-flood.md", TWO_PICTURES);
        RenewedBaseline made = renewed(Optional.of(SALT));
        write(ContentTree.BASELINE, made.baseline().text());
        write("2024-03-01-flood.md", "# Flood\n");
        write("2024-03-02-storm.md", TWO_PICTURES);

        RenewedBaseline shrunk = renewed(Optional.empty());

        assertThat(made.corrected() + made.counting()).isZero();
        assertThat(shrunk.corrected())
                .isEqualTo(made.baseline().size() - shrunk.baseline().size());
        assertThat(shrunk.corrected()).isPositive();
        assertThat(shrunk.counting())
                .isEqualTo(check().reported().stream()
                        .filter(finding -> !(finding.rule() instanceof TriageRule))
                        .count());
    }

    @Test
    void one_that_cannot_be_read_is_left_alone() throws IOException {
        write("2024-03-01-flood.md", TWO_PICTURES);
        write(ContentTree.BASELINE, baseline(Optional.of(SALT)).text() + "<<<<<<< HEAD\n");

        assertThat(rules(check())).contains(TriageRule.UNREADABLE_BASELINE.id());
        assertThat(Generator.baseline(settings(content), Optional.empty()).value())
                .isEmpty();
    }

    @Test
    void the_file_is_not_published() throws IOException {
        write("2024-03-01-flood.md", "# Flood\n\n[known](checks-baseline.txt)\n");
        write(ContentTree.BASELINE, "salt: " + SALT + "\n");
        Path site = content.resolve("target/site");

        Generator.generate(Settings.of(content, site).withFailOn(Settings.FailOn.NEVER));

        assertThat(SiteTree.of(site).paths()).noneMatch(path -> path.contains("baseline"));
        assertThat(rules(check())).contains(ReviewRule.MISSING_LINK_TARGET.id());
    }

    private Verdict check() {
        return Generator.check(settings(content)).verdict();
    }

    private Baseline baseline(Optional<String> salt) {
        return renewed(salt).baseline();
    }

    private RenewedBaseline renewed(Optional<String> salt) {
        return Generator.baseline(settings(content), salt).value().orElseThrow();
    }

    private static Settings settings(Path content) {
        return Settings.of(content, content.resolve("target/site")).withBaseUrl("https://incidents.example/");
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reported().stream().map(finding -> finding.rule().id()).toList();
    }

    private static List<Integer> pictures(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.rule() == ReviewRule.MISSING_IMAGE)
                .map(finding -> finding.location().line())
                .toList();
    }

    private void copy(Path collection) throws IOException {
        try (Stream<Path> files = Files.walk(collection)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                Path target = content.resolve(collection.relativize(file).toString());
                try {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(content.resolve(path), text);
    }
}
