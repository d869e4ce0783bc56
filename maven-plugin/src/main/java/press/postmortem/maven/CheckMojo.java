package press.postmortem.maven;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.Generator;
import press.postmortem.generator.ReviewFormat;
import press.postmortem.generator.Settings;
import press.postmortem.generator.review.GitHubAnnotations;
import press.postmortem.generator.review.Review;

/**
 * Reads and checks the postmortems as <code>generate</code> does, reports all mistakes in one run, and writes no site. What
 * was found can be written for others as well.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SiteMojo {
    /**
     * What is written of the findings besides the log (<code>check</code> only), with commas between: <code>html</code> (a
     * page with each finding, and one for each rule), <code>sarif</code> (code scanning), <code>junit</code> (Jenkins),
     * <code>gitlab</code> (Code Quality), <code>github</code> (annotations, in the log), or <code>none</code>. Where it is
     * not set, <code>html</code> in a project, and <code>github</code> where GitHub Actions runs the build.
     */
    @Parameter(property = "postmortem.reports")
    String reports;

    /**
     * The folder for what is written of the findings (<code>check</code> only). It must be absent, empty, or written by an
     * earlier check. The default is <code>target/postmortem-checks</code>.
     */
    @Parameter(property = "postmortem.reportsFolder")
    File reportsFolder;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        Set<ReviewFormat> formats =
                RequestedFormats.of(Optional.ofNullable(reports), System.getenv(), place().inProject());
        Settings settings = settings(place().output(Optional.empty()));
        Path folder = place().checks(Optional.ofNullable(reportsFolder));
        if (formats.stream().anyMatch(format -> format != ReviewFormat.GITHUB)) {
            FolderOwners.of(session).claim(folder, settings.content(), "postmortem.reportsFolder");
        }
        BuildReport report = Generator.check(settings);
        log(settings).tell(report.diagnostics());
        write(report.review(place().inRepository(settings.content()), settings.failOn()), formats, folder);
        Advice.on(report.diagnostics(), place().inProject()).ifPresent(getLog()::info);
        if (report.refused()) {
            throw new MojoFailureException(Summary.problems(report));
        }
        getLog().info(Summary.checked(report, System.nanoTime() - start));
    }

    private void write(Review review, Set<ReviewFormat> formats, Path folder) throws MojoExecutionException {
        try {
            ReviewFormat.write(review, formats, folder);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage() + "; postmortem.reportsFolder names another.", e);
        }
        if (formats.contains(ReviewFormat.HTML)) {
            getLog().info("What was found, with the rules: " + folder.resolve("index.html"));
        }
        if (formats.contains(ReviewFormat.GITHUB)) {
            annotate(GitHubAnnotations.write(review));
        }
    }

    /** Past Maven's log, as a line is a command of GitHub's only where nothing stands before it. */
    private static void annotate(String commands) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        out.print(commands);
        out.flush();
    }
}
