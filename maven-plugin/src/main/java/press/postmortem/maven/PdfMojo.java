package press.postmortem.maven;

import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Builds the site as <code>generate</code> does, with its books: <code>print/book.pdf</code> and a PDF an incident. */
@Mojo(name = "pdf", requiresProject = false, threadSafe = true)
public final class PdfMojo extends SiteMojo {
    /**
     * The folder that becomes the site. It must be absent, empty, or written by an earlier build. In a project
     * the default is the project's site folder, <code>target/site</code>; without a project it is that folder below the
     * current one.
     */
    @Parameter(property = "postmortem.output")
    File output;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        pdf = true;
        publish(place().output(Optional.ofNullable(output)));
    }
}
