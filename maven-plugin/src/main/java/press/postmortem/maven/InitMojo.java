package press.postmortem.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import press.postmortem.generator.content.ContentReader;
import press.postmortem.generator.scaffold.StarterFile;
import press.postmortem.generator.scaffold.StarterProject;

/**
 * Makes what an author needs to begin, in an empty folder or in a project: <code>pom.xml</code>, options by which Maven starts
 * faster, <code>.gitignore</code>, <code>site.yaml</code>, and an example where there is no report. Without a project, the
 * content folder is <code>src/site/postmortems</code> where nothing is said. A file that is there stays as it is.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends ContentMojo {
    @Override
    void run() throws MojoExecutionException {
        Place place = place();
        Path folder = place.newContent(Optional.ofNullable(content));
        StarterProject starter = new StarterProject(place.name(), place.fromBase(folder));
        boolean advised = begin(starter.pom());
        beginOptions(starter.jvmOptions());
        begin(starter.gitIgnore());
        begin(starter.site());
        if (ContentReader.hasReports(folder)) {
            getLog().info("No example was written, as there are reports already.");
        } else {
            begin(starter.example(LocalDate.now(ZoneId.systemDefault())));
        }
        getLog().info((advised ? "Once the plugin is in the pom, " : "")
                + "mvn verify site checks the reports and writes the site;"
                + " mvn postmortem:new \"-Dpostmortem.title=Checkout was down for 40 minutes\" begins a report.");
    }

    private boolean begin(StarterFile file) throws MojoExecutionException {
        return begin(file, place().base().resolve(file.path()));
    }

    /** @return whether a file that stays as it is lacks something */
    private boolean begin(StarterFile file, Path path) throws MojoExecutionException {
        if (NewFile.write(path, file.text())) {
            getLog().info("Written: " + place().shorten(path));
            return false;
        }
        Optional<String> advice = file.adviceOn(text(path));
        getLog().info(place().shorten(path) + " is there already and stays as it is."
                + advice.map(words -> " " + words).orElse(""));
        return advice.isPresent();
    }

    /** Maven has one file for all that is built below its folder, and what takes long is built faster without these options. */
    private void beginOptions(StarterFile file) throws MojoExecutionException {
        Path path = mavenFolder().resolve(file.path());
        if (buildsSiteAlone() || Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            begin(file, path);
        } else {
            getLog().info(place().shorten(path) + " was not written, as more than a site is built here. "
                    + file.advice());
        }
    }

    private boolean buildsSiteAlone() throws MojoExecutionException {
        boolean builds =
                !project.getPackaging().equals("pom") || !project.getModules().isEmpty();
        return isSame(mavenFolder(), place().base()) && !(place().inProject() && builds);
    }

    /** The folder whose {@code .mvn} Maven reads: the nearest one above that has it, else the one that Maven was started in. */
    private Path mavenFolder() {
        return Optional.ofNullable(session.getRequest().getMultiModuleProjectDirectory())
                .map(File::toPath)
                .orElse(place().base());
    }

    private static boolean isSame(Path folder, Path other) throws MojoExecutionException {
        try {
            return Files.isSameFile(folder, other);
        } catch (IOException e) {
            throw new MojoExecutionException(folder + " could not be read: " + e.getMessage(), e);
        }
    }

    /** In whatever charset: what is looked for is the same in all of them. */
    private static String text(Path file) throws MojoExecutionException {
        try {
            return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            throw new MojoExecutionException(file + " could not be read: " + e.getMessage(), e);
        }
    }
}
