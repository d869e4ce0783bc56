package press.postmortem.maven;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import press.postmortem.generator.EditorFiles;
import press.postmortem.generator.Settings;

/**
 * Writes two JSON Schemas by which an editor completes, explains and checks front matter and <code>site.yaml</code>. They know
 * the severities, services and people of <code>site.yaml</code>. A site has the same two below <code>api/</code>.
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends SiteMojo {
    /**
     * The folder that becomes the site; with <code>schema</code>, the folder of the schemas, which is
     * <code>target/postmortem-schemas</code> where nothing is said. It must be absent, empty, or written by the same goal.
     */
    @Parameter(property = "postmortem.output")
    File output;

    @Override
    void run() throws MojoExecutionException {
        Path folder = place().schemas(Optional.ofNullable(output));
        Settings settings = settings(folder);
        FolderOwners.of(session).claim(folder, settings.content(), "postmortem.output");
        write(settings);
        getLog().info("front-matter.schema.json and site.schema.json are in " + place().shorten(folder));
    }

    private static void write(Settings settings) throws MojoExecutionException {
        try {
            EditorFiles.write(settings);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage() + "; postmortem.output names another.", e);
        }
    }
}
