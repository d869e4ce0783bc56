package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.render.search.SearchIndexReader;
import press.postmortem.generator.render.search.Searchable;

class RedactionTest {
    private static final String SECRET = "zanzibar";

    private static final String REPORT = """
            --- file: site.yaml ---
            title: Saltmere
            footer: Run by {redact}zanzibar{/redact}
            --- file: 2024-03-01-flood.md ---
            ---
            title: Flood at {redact: customer}zanzibar{/redact}
            summary: "Pump of {redact}zanzibar{/redact} was off."
            services: [pumps, {redact}zanzibar{/redact}]
            authors: ["{redact: name}zanzibar{/redact}"]
            tags: [{redact}zanzibar{/redact}]
            zone: {redact}zanzibar{/redact}
            actions:
              - {text: Call {redact: x, y}zanzibar{/redact}, owner: {redact}zanzibar{/redact}}
            ---
            # Flood

            Host {redact}zanzibar
            zanzibar{/redact} and `{redact}zanzibar{/redact}`, ![{redact}zanzibar{/redact}](missing-{redact}zanzibar{/redact}.png)
            [x](https://example.org/{redact}zanzibar{/redact}) <!-- {redact}zanzibar{/redact} --> {redact}a ` zanzibar{/redact}

            ## Timeline {redact}zanzibar{/redact}

            | Time  | Event |
            |-------|-------|
            | 09:05 | {redact: person}zanzibar{/redact} called |
            | 09:10 | off   |

            ```{redact}zanzibar{/redact}
            login {redact}
            zanzibar

            {/redact}
            ```
            """;

    @Test
    void a_secret_is_in_no_file_and_no_message() {
        List<String> written = FilesInText.ask(REPORT, settings -> {
            BuildReport report = Generator.generate(settings.withFailOn(Settings.FailOn.NEVER));
            assertThat(report.diagnostics())
                    .isNotEmpty()
                    .noneMatch(each -> each.toString().contains(SECRET));
            return files(settings.output());
        });

        assertThat(written).hasSizeGreaterThan(10).noneMatch(file -> file.contains(SECRET));
        assertThat(written).anyMatch(file -> file.contains("<title>Flood at [redacted]"));
    }

    @Test
    void neither_is_one_of_which_nobody_said_where_it_ends() {
        String text = REPORT.replace("{/redact}", "");
        List<String> written = FilesInText.ask(text.replace("\n| ", "\n\n| "), settings -> {
            BuildReport refused = Generator.generate(settings);
            assertThat(refused.refused()).isTrue();
            assertThat(refused.diagnostics()).noneMatch(each -> each.toString().contains(SECRET));
            return files(settings.output());
        });

        assertThat(written).isEmpty();
    }

    private static List<String> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file + "\n" + text(file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of the search index stand there as numbers. */
    private static String text(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            Stream<String> said = file.endsWith("search/index.js")
                    ? SearchIndexReader.read(text).stream().flatMap(Searchable::texts)
                    : Stream.empty();
            return text + said.collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
