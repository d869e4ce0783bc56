package press.postmortem.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.Generator;

/** Reads and checks the postmortems as <code>generate</code> does, reports all mistakes in one run, and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SiteMojo {
    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        BuildReport report = tell(settings(place().output(Optional.empty())), Generator::check);
        if (report.refused()) {
            throw new MojoFailureException(Summary.problems(report));
        }
        getLog().info(Summary.checked(report, System.nanoTime() - start));
    }
}
