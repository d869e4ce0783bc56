package press.postmortem.maven;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import press.postmortem.generator.Generator;
import press.postmortem.generator.Settings;
import press.postmortem.generator.diagnostic.Checked;

/**
 * Prints one postmortem as it is read: each fact, section, event, action and figure with the place that it came from, what its
 * times were taken to mean, and why.
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends SiteMojo {
    /** The postmortem to be explained (<code>explain</code> only): a path from the current folder or from the content's. */
    @Parameter(property = "postmortem.file", required = true)
    String file;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Settings settings = settings(place().output(Optional.empty()));
        Checked<Optional<String>> explained = explain(settings, find(settings.content()));
        if (explained.value().isEmpty()) {
            log(settings).tell(explained.diagnostics());
            throw new MojoFailureException("there is nothing to explain");
        }
        getLog().info(System.lineSeparator() + explained.value().get());
    }

    private Path find(Path content) throws MojoFailureException {
        Path here = place().root().resolve(file);
        Path inContent = content.resolve(file);
        if (!Files.exists(here) && !Files.exists(inContent)) {
            throw new MojoFailureException("There is no file " + file + ", neither in " + place().root() + " nor in "
                    + content + "; postmortem.file is the path of a postmortem.");
        }
        return Files.exists(here) ? here : inContent;
    }

    private static Checked<Optional<String>> explain(Settings settings, Path file) throws MojoExecutionException {
        try {
            return Generator.explain(settings, file);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
