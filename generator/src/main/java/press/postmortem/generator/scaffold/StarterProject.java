package press.postmortem.generator.scaffold;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.notation.Product;

/**
 * The first files of a project that publishes postmortems.
 *
 * @param folder the name of the project's folder, of which the site's title is made
 * @param content the content folder as {@link StarterFile#path} has paths
 */
public record StarterProject(String folder, String content) {
    /** Where the plugin looks for content where nothing is said. */
    public static final String USUAL_CONTENT = "src/site/postmortems";

    private static final int DAYS_UNTIL_SOON = 14;
    private static final int DAYS_UNTIL_LATER = 60;

    private static final Pattern OF_MEMORY = Pattern.compile("Heap|NewRatio");

    public StarterProject {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(content, "content");
    }

    /** What makes the plugin run. */
    public StarterFile pom() {
        Optional<String> unusual = Optional.of(content)
                .filter(path -> !path.equals(USUAL_CONTENT))
                .map(path -> path.replace("&", "&amp;").replace("<", "&lt;"));
        String text =
                Template.named("pom.xml").fill(Map.of("version", Optional.of(Product.VERSION), "content", unusual));
        return new StarterFile(
                "pom.xml",
                text,
                List.of("postmortem-maven-plugin"),
                "Add the plugin press.postmortem:postmortem-maven-plugin:" + Product.VERSION
                        + " to its build, with the goals check and generate, and say <maven.site.skip>true</maven.site.skip>"
                        + " among its properties, as Maven's own site would lie in the same folder; or add it to its reporting.");
    }

    /** What makes Maven start in less time and memory, where it builds a site and nothing else. How much memory is anybody's choice. */
    public StarterFile jvmOptions() {
        String options = Template.named("jvm.config").text();
        return new StarterFile(
                ".mvn/jvm.config",
                options,
                Stream.of(options.strip().split(" "))
                        .filter(option -> option.startsWith("-XX:")
                                && !OF_MEMORY.matcher(option).find())
                        .toList(),
                "Add the line " + options.strip()
                        + ", in the place of options for the same, where Maven builds little else than a site: it starts faster.");
    }

    public StarterFile gitIgnore() {
        return new StarterFile(
                ".gitignore",
                Template.named("gitignore").text(),
                List.of("target"),
                "Add the line target/ so that what is built is not committed.");
    }

    /** What the site says about itself. */
    public StarterFile site() {
        return StarterFile.of(
                content + "/site.yaml",
                Template.named("site.yaml").fill(Map.of("title", Optional.of(YamlText.of(title())))));
    }

    /** A report that says of itself that it is an example. */
    public StarterFile example(LocalDate today) {
        return StarterFile.of(
                content + "/" + today + "-example.md",
                Template.named("example.md")
                        .fill(Map.of(
                                "date", Optional.of(today.toString()),
                                "soon",
                                        Optional.of(
                                                today.plusDays(DAYS_UNTIL_SOON).toString()),
                                "later",
                                        Optional.of(
                                                today.plusDays(DAYS_UNTIL_LATER).toString()))));
    }

    /** {@code Fjord ferries} of {@code fjord-ferries}. */
    private String title() {
        String words = folder.replaceAll("[-_.\\s]+", " ").strip();
        if (words.isEmpty()) {
            return Site.unnamed().title();
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
