package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tiny sites below {@code src/test/sites}, one a folder, each named for the behaviour that it shows:
 *
 * <ul>
 *   <li>{@code content/}: the content;
 *   <li>{@code theme/}, where there is one: the theme that it is built with;
 *   <li>{@code build.properties}, where there is one: {@code failOn}, {@code today}, {@code baseUrl};
 *   <li>{@code expected.txt}: everything that the build says, a line {@code refused} or {@code written}, and the files;
 *   <li>{@code expected/}: of any of these files, what it holds; of a page, what is inside {@code <main>}.
 * </ul>
 *
 * <p>{@code -Dbless=true} rewrites {@code expected.txt} and the files that are in {@code expected/}; to begin with one, create
 * it empty.
 */
class GoldenSiteTest {
    private static final boolean BLESS = Boolean.getBoolean("bless");

    @TempDir
    Path work;

    @TestFactory
    Stream<DynamicTest> sites() {
        List<Path> sites = children(Repository.sites());
        assertThat(sites).isNotEmpty();
        return sites.stream()
                .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> check(site)));
    }

    private void check(Path site) {
        Path output = work.resolve(site.getFileName().toString());
        BuildReport report = Generator.generate(settings(site, output));
        compare(site.resolve("expected.txt"), summary(report, site, output));
        SiteTree built = Files.exists(output) ? SiteTree.of(output) : new SiteTree(new java.util.TreeMap<>());
        if (Files.isDirectory(site.resolve("expected"))) {
            for (String path : SiteTree.of(site.resolve("expected")).paths()) {
                assertThat(built.paths()).as("what the build wrote").contains(path);
                compare(site.resolve("expected").resolve(path), essence(path, built.text(path)));
            }
        }
    }

    private static String summary(BuildReport report, Path site, Path output) {
        String said = report.diagnostics().stream()
                .map(diagnostic -> diagnostic + "\n\n")
                .collect(Collectors.joining())
                .replace(output.toString(), "OUTPUT")
                .replace(site.toString(), "SITE");
        if (report.refused()) {
            return said + "refused\n";
        }
        return SiteTree.of(output).paths().stream().collect(Collectors.joining("\n", said + "written\n", "\n"));
    }

    private static String essence(String path, String text) {
        if (!path.endsWith(".html")) {
            return text;
        }
        Document page = Jsoup.parse(text);
        page.outputSettings().prettyPrint(false);
        Element main = page.selectFirst("main");
        return main == null ? text : main.html().strip() + "\n";
    }

    private static void compare(Path file, String actual) {
        try {
            if (BLESS) {
                Files.writeString(file, actual);
            }
            assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Settings settings(Path site, Path output) {
        Properties properties = properties(site.resolve("build.properties"));
        Settings settings = Settings.of(site.resolve("content"), output);
        if (Files.isDirectory(site.resolve("theme"))) {
            settings = settings.withTheme(site.resolve("theme").toString());
        }
        settings = settings.withFailOn(Settings.FailOn.valueOf(
                properties.getProperty("failOn", "error").toUpperCase(Locale.ROOT)));
        Settings dated = property(properties, "today")
                .map(LocalDate::parse)
                .map(settings::withToday)
                .orElse(settings);
        return property(properties, "baseUrl").map(dated::withBaseUrl).orElse(dated);
    }

    private static Optional<String> property(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name));
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
