package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.content.History;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.write.BuildRecord;

/** Where nothing changed, the last build stands; whatever changed, the site is the one that a first build would write. */
class FinishedBuildsTest {
    private static final Map<String, UnaryOperator<Settings>> COMPARED = Map.of(
            "theme", settings -> settings.withTheme("plain"),
            "failOn", settings -> settings.withFailOn(Settings.FailOn.ERROR),
            "baseUrl", settings -> settings.withBaseUrl("https://boats.example/"),
            "today", settings -> settings.withToday(LocalDate.of(2024, 3, 2)),
            "pdf", settings -> settings.withPdf(false),
            "git", settings -> settings.withGit(true));

    /** What these lead to is compared, or they name no more than where the site lies and how a library is fetched. */
    private static final List<String> OTHERS = List.of("content", "extensions", "output", "pdfLibrary");

    @TempDir
    Path work;

    private Path content;
    private Path site;

    @Test
    void a_build_of_the_same_sources_says_the_same_and_writes_nothing() throws IOException {
        write("2024-03-01-flood.md", "# Flood\n\n![Gauge](gauge.png)\n\n<!-- postmortem-ignore no-date: kept -->\n");
        write("gauge.png", "pixels");
        write("undated.md", "# Fog\n\nseen\n");
        BuildReport first = build();
        Optional<String> before = BuildRecord.state(site);

        BuildReport second = build();

        assertThat(second).isEqualTo(first);
        assertThat(second.diagnostics()).isNotEmpty();
        assertThat(BuildRecord.state(site)).isEqualTo(before);
        assertThat(new FinishedBuilds(settings(), Checked.of(History.none())).standing())
                .contains(first);
    }

    @Test
    void a_site_that_somebody_touched_does_not_stand() throws IOException {
        write("2024-03-01-flood.md", "# Flood\n\nseen\n");
        build();
        Files.setLastModifiedTime(site.resolve("index.html"), FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));

        assertThat(new FinishedBuilds(settings(), Checked.of(History.none())).standing())
                .isEmpty();
    }

    @Test
    void other_settings_make_another_site() throws IOException {
        write("2024-03-01-flood.md", "# Flood\n\nseen\n");
        build();

        COMPARED.forEach((name, change) -> assertThat(
                        new FinishedBuilds(change.apply(settings()), Checked.of(History.none())).standing())
                .as(name)
                .isEmpty());
    }

    @Test
    void no_setting_is_forgotten() {
        assertThat(Settings.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(COMPARED.keySet().stream(), OTHERS.stream())
                        .toList());
    }

    @Test
    void a_history_that_can_not_be_read_is_not_one_that_nobody_asked_for() throws IOException {
        write("2024-03-01-flood.md", "# Flood\n\nseen\n");
        build();

        BuildReport asked = Generator.generate(settings().withGit(true), 2);
        BuildReport again = Generator.generate(settings().withGit(true), 2);

        assertThat(asked.diagnostics())
                .extracting(diagnostic -> diagnostic.rule().id())
                .contains("history-unreadable");
        assertThat(again).isEqualTo(asked);
        assertThat(build().diagnostics())
                .extracting(diagnostic -> diagnostic.rule().id())
                .doesNotContain("history-unreadable");
    }

    @Test
    void a_record_that_is_broken_is_none() throws IOException {
        write("2024-03-01-flood.md", "# Flood\n\nseen\n");
        build();
        Path record = site.resolveSibling("postmortem-cache/site.last");
        byte[] bytes = Files.readAllBytes(record);

        for (int length : List.of(0, 3, 60, bytes.length - 1)) {
            Files.write(record, Arrays.copyOf(bytes, length));
            assertThat(new FinishedBuilds(settings(), Checked.of(History.none())).standing())
                    .isEmpty();
        }
        Files.delete(record);
        assertThat(new FinishedBuilds(settings(), Checked.of(History.none())).standing())
                .isEmpty();
    }

    @Test
    void nothing_is_kept_beside_a_site_that_lies_elsewhere() throws IOException {
        write("2024-03-01-flood.md", "# Flood\n\nseen\n");
        Path elsewhere = work.resolve("public/site");
        Generator.generate(Settings.of(content, elsewhere).withFailOn(Settings.FailOn.NEVER));

        assertThat(elsewhere.getParent()).isDirectoryNotContaining(file -> !file.equals(elsewhere));
    }

    /** Files come, change, move and go at random, with builds in between; now and then nothing happens. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_changed_the_site_is_that_of_a_first_build(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> names =
                new ArrayList<>(List.of("2024-03-01-a.md", "2024-03-02-b.md", "c.md", "gauge.png", "site.yaml"));
        write(names.get(0), "# A\n\nseen\n");
        for (int step = 0; step < 12; step++) {
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> Files.deleteIfExists(content().resolve(name));
                case 1, 2 -> write(name, name.endsWith(".yaml") ? "title: T" + random.nextInt(3) + "\n" : text(random));
                default -> {}
            }
            write("2024-01-01-always.md", "# Always\n\nThere.\n");
            build();
            Path fresh = work.resolve("fresh" + step);
            Generator.generate(Settings.of(content(), fresh).withFailOn(Settings.FailOn.NEVER));
            assertThat(SiteTree.of(site).fingerprints())
                    .isEqualTo(SiteTree.of(fresh).fingerprints());
        }
    }

    private static String text(Random random) {
        return "# Flood " + random.nextInt(3) + "\n\n![Gauge](gauge.png)\n\n- 10:0" + random.nextInt(9) + " UTC Rain\n";
    }

    private Path content() {
        content = work.resolve("content");
        site = work.resolve("target/site");
        return content;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(content()).resolve(name), text);
    }

    private Settings settings() {
        return Settings.of(content, site).withFailOn(Settings.FailOn.NEVER);
    }

    private BuildReport build() {
        return Generator.generate(settings());
    }
}
