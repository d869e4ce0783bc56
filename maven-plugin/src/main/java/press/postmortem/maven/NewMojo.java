package press.postmortem.maven;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import press.postmortem.generator.SiteFile;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.scaffold.NewReport;

/**
 * Begins a postmortem: writes a file with front matter and sections, whose comments say what belongs there and what
 * <code>site.yaml</code> has to choose from. It is a draft, and <code>check</code> names what is still to be written.
 */
@Mojo(name = "new", requiresProject = false, aggregator = true, threadSafe = true)
public final class NewMojo extends ContentMojo {
    private static final String EXAMPLE = "\"-Dpostmortem.title=Checkout was down for 40 minutes\"";

    /** What happened, in one line (<code>new</code> only); the file is named after it. */
    @Parameter(property = "postmortem.title")
    String title;

    /**
     * The incident's day, as in <code>2026-03-31</code> (<code>new</code> only). Where it is not set, today in the
     * <code>timezone</code> of <code>site.yaml</code>, or in this machine's where that names none.
     */
    @Parameter(property = "postmortem.date")
    String date;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (title == null || title.isBlank()) {
            throw new MojoFailureException("Say what happened, as in " + EXAMPLE);
        }
        Path folder = place().content(Optional.ofNullable(content));
        Site site = SiteFile.read(folder);
        NewReport report = new NewReport(
                title, ReportDay.of(Optional.ofNullable(date), site.timezone(), Clock.system(ZoneId.systemDefault())));
        if (!report.isNameable()) {
            throw new MojoFailureException(
                    "The title '" + title + "' has no letter and no digit by which a file could be"
                            + " named. Say what happened, as in " + EXAMPLE);
        }
        Path file = folder.resolve(report.fileName());
        String shown = place().shorten(file).toString();
        if (!NewFile.write(file, report.text(site))) {
            throw new MojoFailureException(
                    shown + " is there already and stays as it is. Give the report another title, or"
                            + " another day, as in -Dpostmortem.date=2026-03-31");
        }
        getLog().info("Written: " + shown);
        getLog().info("It is a draft: the site has it once its line 'draft: true' is gone. mvn "
                + Advice.goal("check", place().inProject()) + " names what is still to be written.");
    }
}
