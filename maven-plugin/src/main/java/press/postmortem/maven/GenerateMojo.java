package press.postmortem.maven;

import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Builds the incidents site from a folder of Markdown postmortems. All mistakes in the content are reported in one run; where
 * there is one that refuses the build, nothing is written and the site that stood before still stands.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends SiteMojo {
    /**
     * The folder that becomes the site. It must be absent, empty, or written by an earlier build. In a project
     * the default is the project's site folder, <code>target/site</code>; without a project it is that folder below the
     * current one.
     */
    @Parameter(property = "postmortem.output")
    File output;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        publish(place().output(Optional.ofNullable(output)));
    }
}
