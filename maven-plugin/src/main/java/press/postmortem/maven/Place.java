package press.postmortem.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import press.postmortem.generator.review.ContentFolder;
import press.postmortem.generator.scaffold.StarterProject;

/**
 * Where a goal runs: in a project, or in a folder without one. Parameters that have another default in the two are left empty
 * in Maven's eyes and get their value here, as Maven leaves {@code ${project.basedir}} as it is where there is no project.
 *
 * @param root the folder in which Maven was started
 * @param base the project's folder, else the root
 * @param site the project's site folder
 * @param target the project's folder for what is built
 * @param properties the project's, under those of the command line
 * @param inProject whether there is a project
 */
record Place(Path root, Path base, Path site, Path target, Properties properties, boolean inProject) {
    private static final String CHECKS = "postmortem-checks";
    private static final String SCHEMAS = "postmortem-schemas";
    private static final String REPOSITORY = ".git";
    private static final String CONTENT = StarterProject.USUAL_CONTENT;
    private static final String OUTPUT_TIMESTAMP = "project.build.outputTimestamp";

    static Place of(MavenProject project, MavenSession session) {
        Path root = Path.of(session.getExecutionRootDirectory());
        Properties properties = new Properties();
        if (project.getBasedir() == null) {
            properties.putAll(session.getUserProperties());
            return new Place(root, root, root.resolve("target/site"), root.resolve("target"), properties, false);
        }
        properties.putAll(project.getProperties());
        properties.putAll(session.getUserProperties());
        Path base = project.getBasedir().toPath();
        Path site = base.resolve(project.getModel().getReporting().getOutputDirectory());
        Path target = base.resolve(project.getBuild().getDirectory());
        return new Place(root, base, site, target, properties, true);
    }

    Path content(Optional<File> parameter) {
        Path usual = base.resolve(CONTENT);
        Path unsaid = inProject || Files.isDirectory(usual) ? usual : base;
        return parameter.map(File::toPath).orElse(unsaid);
    }

    /** Where content is to be, whether there is some or not. */
    Path newContent(Optional<File> parameter) {
        return parameter.map(File::toPath).orElse(base.resolve(CONTENT));
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

    /** The folder for what is written of the findings. */
    Path checks(Optional<File> parameter) {
        return parameter.map(File::toPath).orElse(target.resolve(CHECKS));
    }

    /** The folder for the schemas of editors. */
    Path schemas(Optional<File> parameter) {
        return parameter.map(File::toPath).orElse(target.resolve(SCHEMAS));
    }

    /** A path as a person in the root would write it. */
    Path shorten(Path path) {
        return from(root, path);
    }

    /** A path as the project's pom would write it. */
    String fromBase(Path path) {
        String fromBase = slashed(from(base, path));
        return fromBase.isEmpty() ? "." : fromBase;
    }

    /** What the base is called; empty where that is the root of a disk. */
    String name() {
        return Optional.ofNullable(base.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("");
    }

    /** The content folder as a person in the root would write it. */
    ContentFolder fromRoot(Path content) {
        return seen(content, root);
    }

    /** The content folder as the repository that holds it names it; without a repository, as a person in the root would. */
    ContentFolder inRepository(Path content) {
        Path folder = content.toAbsolutePath().normalize();
        while (folder != null && !Files.exists(folder.resolve(REPOSITORY))) {
            folder = folder.getParent();
        }
        return seen(content, folder == null ? root : folder);
    }

    private static ContentFolder seen(Path content, Path from) {
        return new ContentFolder(slashed(from(from, content)));
    }

    private static String slashed(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    private static Path from(Path folder, Path path) {
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(folder) ? folder.relativize(whole) : whole;
    }
}
