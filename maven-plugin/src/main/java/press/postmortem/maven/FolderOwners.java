package press.postmortem.maven;

import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.SessionData;

/** For which content each folder is written in this run of Maven: modules that share one would replace each other's. */
final class FolderOwners {
    private static final String KEY = "press.postmortem:";

    private final SessionData data;

    FolderOwners(SessionData data) {
        this.data = data;
    }

    /** What is kept are texts, as a module with other extensions has other classes. */
    static FolderOwners of(MavenSession session) {
        return new FolderOwners(session.getRepositorySession().getData());
    }

    /** @param parameter that names another folder */
    void claim(Path folder, Path content, String parameter) throws MojoExecutionException {
        String key = KEY + whole(folder);
        String claimed = whole(content);
        data.set(key, null, claimed);
        Object owner = data.get(key);
        if (!claimed.equals(owner)) {
            throw new MojoExecutionException("The folder " + folder + " is written for " + owner
                    + " in this build, which another module would replace. Let " + parameter
                    + " name a folder of each module's own, such as one below ${project.build.directory}.");
        }
    }

    private static String whole(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
