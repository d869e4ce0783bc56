package press.postmortem.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Puts the incidents site below <code>postmortems/</code> of the project's Maven site, with a line <i>Incidents</i> in its
 * menu of reports. The pages keep their own look; the site's skin does not touch them.
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends SiteMojo implements MavenMultiPageReport {
    private static final String FOLDER = "postmortems";
    private static final String FIRST_PAGE = FOLDER + "/index";

    private Optional<File> reportOutputDirectory = Optional.empty();

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        publish(output());
    }

    @Override
    public void generate(Sink sink, SinkFactory sinks, Locale locale) throws MavenReportException {
        generate(sink, locale);
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            execute();
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    /** A module without postmortems has no such report, so that a parent can ask for it once. */
    @Override
    public boolean canGenerateReport() {
        Path folder = place().content(Optional.ofNullable(content));
        if (!skip && !Files.isDirectory(folder)) {
            getLog().info("No incidents: there is no folder " + folder + ".");
        }
        return !skip && Files.isDirectory(folder);
    }

    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    public String getOutputPath() {
        return FIRST_PAGE;
    }

    /** Asked for by everything older than Maven Reporting API 4. */
    @Override
    @Deprecated
    public String getOutputName() {
        return FIRST_PAGE;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Incidents";
    }

    @Override
    public String getDescription(Locale locale) {
        return "Postmortems: what happened, what was learnt, what was promised.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        reportOutputDirectory = Optional.of(directory);
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory.orElseGet(() -> place().site().toFile());
    }

    private Path output() {
        return getReportOutputDirectory().toPath().resolve(FOLDER);
    }
}
