package press.postmortem.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/** Builds the incidents site. */
@Mojo(name = "generate", requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    @Override
    public void execute() {
        throw new UnsupportedOperationException();
    }
}
