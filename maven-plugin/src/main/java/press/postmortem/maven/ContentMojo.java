package press.postmortem.maven;

import java.io.File;
import java.io.UncheckedIOException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** The parameters that all goals share: which content there is, and where. */
abstract class ContentMojo extends AbstractMojo {
    /**
     * The folder of Markdown postmortems. In a project the default is <code>src/site/postmortems</code>; without a project
     * it is that folder below the current one where it exists, else the current folder.
     */
    @Parameter(property = "postmortem.content")
    File content;

    /** Does nothing, and says so. */
    @Parameter(property = "postmortem.skip", defaultValue = "false")
    boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    PluginDescriptor plugin;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    MojoExecution goal;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Switches.requireReadable(goal, place().properties());
        if (skip) {
            getLog().info("Skipped, as postmortem.skip is set.");
            return;
        }
        UnknownParameters.among(plugin, place().properties(), project).forEach(getLog()::warn);
        try {
            run();
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** @throws UncheckedIOException where the disk refuses: the message names the file */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    final Place place() {
        return Place.of(project, session);
    }
}
