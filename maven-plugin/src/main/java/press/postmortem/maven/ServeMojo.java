package press.postmortem.maven;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.Preview;
import press.postmortem.generator.Settings;
import press.postmortem.generator.content.FolderWatch;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.maven.preview.LivePreview;

/**
 * Shows the site in a browser while it is being written: after each change of a file, pages that are open are shown anew, and the
 * log tells what is wrong with what was changed. A page is made when it is asked for; nothing is written, and there are no books. Ends
 * with Ctrl+C.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends SiteMojo {
    /** The port at which the site is served (<code>serve</code> only); <code>0</code> for any that is free. */
    @Parameter(property = "postmortem.port", defaultValue = "8080")
    int port;

    /**
     * The name or address of this machine at which the site is served (<code>serve</code> only). As it is, no other machine can
     * read the site; <code>0.0.0.0</code> lets all who can reach this one read what is not published yet.
     */
    @Parameter(property = "postmortem.host", defaultValue = "localhost")
    String host;

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
            Preview preview = new Preview(settings);
            new LivePreview(preview, watch, new Told(getLog(), log(settings)), Clock.systemUTC()).run(host, port);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The site can't be served at " + host + ":" + port + ": " + e.getMessage()
                            + "; postmortem.port and postmortem.host name another place.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Told(Log log, DiagnosticLog findings) implements LivePreview.Told {
        @Override
        public void servedAt(URI address) {
            log.info("The site is at " + address + " until you press Ctrl+C.");
        }

        @Override
        public void lookedAgain(long millis) {
            log.info("Read anew in " + millis + " ms");
        }

        @Override
        public void examined(BuildReport report, List<Diagnostic> fresh) {
            findings.tell(fresh);
            log.info(Summary.examined(report));
        }

        @Override
        public void failed(String why) {
            log.warn(why);
        }
    }
}
