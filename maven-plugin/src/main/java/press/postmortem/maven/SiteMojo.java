package press.postmortem.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.Generator;
import press.postmortem.generator.Settings;
import press.postmortem.generator.diagnostic.Level;

/** The parameters of every goal that reads postmortems as a build does, and how a build's end becomes Maven's. */
abstract class SiteMojo extends ContentMojo {
    /**
     * The name of a theme on the plugin's class path, or the path of a theme's folder: a value that starts with
     * <code>.</code> or holds a <code>/</code> is a path, below the project's folder where it is not absolute.
     */
    @Parameter(property = "postmortem.theme", defaultValue = Settings.DEFAULT_THEME)
    String theme;

    /**
     * What refuses a build: <code>error</code>, <code>warning</code> (warnings refuse as well), or <code>never</code> (a
     * page falls back to what could be read).
     */
    @Parameter(property = "postmortem.failOn", defaultValue = "error")
    String failOn;

    /**
     * Where the site will be served, as in <code>https://example.org/incidents/</code>: feeds and the sitemap need it, pages
     * do not. Goes before the <code>base_url</code> in <code>site.yaml</code>.
     */
    @Parameter(property = "postmortem.baseUrl")
    String baseUrl;

    /**
     * The day as of which actions have an age and are overdue: a date as in <code>2026-03-31</code>, or <code>now</code> for
     * today in UTC. Where it is not set, the environment variable <code>SOURCE_DATE_EPOCH</code> says it, then the project's
     * <code>project.build.outputTimestamp</code>, then the newest date in the sources, so that the same sources always give
     * the same site.
     */
    @Parameter(property = "postmortem.today")
    String today;

    /**
     * Whether print views are made into PDFs as well: books of the site and of each list, and one file an incident. What that
     * needs is fetched when it is asked for. Goes before <code>pdf</code> in <code>site.yaml</code>.
     */
    @Parameter(property = "postmortem.pdf")
    Boolean pdf;

    /**
     * Whether a repository of Git tells on which day a report was last changed, and who wrote it, where the report does not say
     * so itself. It needs the whole history; without it, or without Git, the build goes on and notes it.
     */
    @Parameter(property = "postmortem.git", defaultValue = "false")
    boolean git;

    @Component
    @SuppressWarnings("deprecation") // Maven 3.8 knows no other that needs no file of its own
    RepositorySystem repositorySystem;

    /** Writes the site to {@code output}, or says why not. */
    final void publish(Path output) throws MojoExecutionException, MojoFailureException {
        boolean standing = Files.exists(output);
        long start = System.nanoTime();
        Settings settings = settings(output);
        FolderOwners.of(session).claim(output, settings.content(), "postmortem.output");
        BuildReport report = Generator.generate(settings);
        log(settings)
                .tell(report.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.level() != Level.NOTE)
                        .toList());
        if (report.refused()) {
            throw new MojoFailureException(Summary.refused(report, standing));
        }
        getLog().info(Summary.written(report, output, System.nanoTime() - start));
    }

    final DiagnosticLog log(Settings settings) {
        return new DiagnosticLog(getLog(), place().fromRoot(settings.content()), new MavenPaint());
    }

    final Settings settings(Path output) throws MojoExecutionException {
        Place place = place();
        return new Settings(
                place.content(Optional.ofNullable(content)),
                output,
                place.theme(theme),
                failOn(failOn),
                Optional.ofNullable(baseUrl),
                Today.of(Optional.ofNullable(today), System.getenv(), place.outputTimestamp(), Clock.systemUTC()),
                Optional.ofNullable(pdf),
                new PdfDependencies(
                        repositorySystem, session.getRepositorySession(), project.getRemotePluginRepositories()),
                git,
                getClass().getClassLoader());
    }

    private static Settings.FailOn failOn(String word) throws MojoExecutionException {
        for (Settings.FailOn level : Settings.FailOn.values()) {
            if (word(level).equals(word)) {
                return level;
            }
        }
        String known =
                Arrays.stream(Settings.FailOn.values()).map(SiteMojo::word).collect(Collectors.joining(", "));
        throw new MojoExecutionException("postmortem.failOn is '" + word + "'; it can be one of " + known + ".");
    }

    private static String word(Settings.FailOn level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
