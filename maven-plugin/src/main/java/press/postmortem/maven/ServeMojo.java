package press.postmortem.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.Preview;
import press.postmortem.generator.PreviewedSite;
import press.postmortem.generator.Settings;
import press.postmortem.generator.content.FolderWatch;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.maven.preview.Examination;
import press.postmortem.maven.preview.NewFindings;
import press.postmortem.maven.preview.PreviewServer;

/**
 * Shows the site in a browser while it is being written: after each change of a file, pages that are open are shown anew, and the
 * log tells what is wrong with what was changed. A page is made when it is asked for; nothing is written. Ends with Ctrl+C.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends SiteMojo {
    /** The port at which the site is served (<code>serve</code> only); <code>0</code> for any that is free. */
    @Parameter(property = "postmortem.port", defaultValue = "8080")
    int port;

    /**
     * The name or address of this machine at which the site is served (<code>serve</code> only). As it is, nobody else can read
     * the site; <code>0.0.0.0</code> lets all who can reach this machine read what is not published yet.
     */
    @Parameter(property = "postmortem.host", defaultValue = "localhost")
    String host;

    private final Clock clock = Clock.systemUTC();

    @Override
    void run() throws MojoExecutionException {
        Settings settings = settings(place().output(Optional.empty()));
        if (!Files.isDirectory(settings.content())) {
            throw new MojoExecutionException(
                    "There is no folder " + settings.content() + "; postmortem.content names another.");
        }
        List<Path> folders = Stream.of(settings.content(), Path.of(settings.theme()))
                .filter(Files::isDirectory)
                .toList();
        try (FolderWatch watch = new FolderWatch(folders)) {
            serve(new Preview(settings), watch, log(settings));
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(Preview preview, FolderWatch watch, DiagnosticLog log)
            throws MojoExecutionException, InterruptedException {
        NewFindings findings = new NewFindings();
        PreviewedSite first = preview.look(clock.instant());
        try (PreviewServer server = start(first);
                Examination examination = new Examination(report -> tell(report, findings, log))) {
            getLog().info("The site is at " + server.address() + " until you press Ctrl+C.");
            examination.begin(first);
            while (true) {
                watch.await();
                look(preview).ifPresent(site -> {
                    server.show(site);
                    examination.begin(site);
                });
            }
        }
    }

    private PreviewServer start(PreviewedSite site) throws MojoExecutionException {
        try {
            return PreviewServer.start(host, port, site);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The site can't be served at " + host + ":" + port + ": " + e.getMessage()
                            + "; postmortem.port and postmortem.host name another place.",
                    e);
        }
    }

    /** Empty where a file can't be read at this moment: what is shown stays. */
    private Optional<PreviewedSite> look(Preview preview) {
        long start = System.nanoTime();
        try {
            PreviewedSite site = preview.look(clock.instant());
            getLog().info("Read anew in " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
            return Optional.of(site);
        } catch (UncheckedIOException e) {
            getLog().warn(e.getMessage() + "; the site is shown as it was before.");
            return Optional.empty();
        }
    }

    /** Notes are told of what was changed alone. */
    private void tell(BuildReport report, NewFindings findings, DiagnosticLog log) {
        boolean first = findings.isFirst();
        log.tell(findings.among(report.diagnostics()).stream()
                .filter(diagnostic -> !first || diagnostic.level() != Level.NOTE)
                .toList());
        getLog().info(Summary.examined(report));
    }
}
