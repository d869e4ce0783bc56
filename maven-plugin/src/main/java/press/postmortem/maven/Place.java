package press.postmortem.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Where a goal runs: in a project, or in a folder without one. Parameters that have another default in the two are left empty
 * in Maven's eyes and get their value here, as Maven leaves {@code ${project.basedir}} as it is where there is no project.
 *
 * @param root the folder in which Maven was started
 * @param base the project's folder, else the root
 * @param site the project's site folder
 * @param properties the project's, under those of the command line
 * @param inProject whether there is a project
 */
record Place(Path root, Path base, Path site, Properties properties, boolean inProject) {
    private static final String CONTENT = "src/site/postmortems";
    private static final String OUTPUT_TIMESTAMP = "project.build.outputTimestamp";

    static Place of(MavenProject project, MavenSession session) {
        Path root = Path.of(session.getExecutionRootDirectory());
        Properties properties = new Properties();
        if (project.getBasedir() == null) {
            properties.putAll(session.getUserProperties());
            return new Place(root, root, root.resolve("target/site"), properties, false);
        }
        properties.putAll(project.getProperties());
        properties.putAll(session.getUserProperties());
        Path base = project.getBasedir().toPath();
        Path site = base.resolve(project.getModel().getReporting().getOutputDirectory());
        return new Place(root, base, site, properties, true);
    }

    Path content(Optional<File> parameter) {
        Path usual = base.resolve(CONTENT);
        Path unsaid = inProject || Files.isDirectory(usual) ? usual : base;
        return parameter.map(File::toPath).orElse(unsaid);
    }

    Path output(Optional<File> parameter) {
        return parameter.map(File::toPath).orElse(site);
    }

    /** A theme's name as it is; a path from the base on. */
    String theme(String parameter) {
        boolean path = parameter.startsWith(".") || parameter.contains("/") || parameter.contains(File.separator);
        return path ? base.resolve(parameter).normalize().toString() : parameter;
    }

    Optional<String> outputTimestamp() {
        return Optional.ofNullable(properties.getProperty(OUTPUT_TIMESTAMP));
    }

    /** A path as a person in the root would write it. */
    Path shorten(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(root) ? root.relativize(whole) : whole;
    }
}
