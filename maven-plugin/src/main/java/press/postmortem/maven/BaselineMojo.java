package press.postmortem.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import press.postmortem.generator.Generator;
import press.postmortem.generator.Settings;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.triage.RenewedBaseline;

/**
 * Writes what the checks find into <code>checks-baseline.txt</code> in the content folder, so that an old collection can be
 * built and only new findings count. Where there is such a file, takes out what was corrected since, and puts nothing in.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends SiteMojo {
    private static final String SHRINK = "shrink";
    private static final String ACCEPT = "accept";
    private static final int SALT_BYTES = 16;

    /**
     * What becomes of a baseline that is there (<code>baseline</code> only): <code>shrink</code> takes out what was corrected,
     * <code>accept</code> makes it anew of all that is found now.
     */
    @Parameter(property = "postmortem.baseline", defaultValue = SHRINK)
    String baseline;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (!List.of(SHRINK, ACCEPT).contains(baseline)) {
            throw new MojoExecutionException(
                    "postmortem.baseline is '" + baseline + "'; it can be one of " + SHRINK + ", " + ACCEPT + ".");
        }
        Settings settings = settings(place().output(Optional.empty()));
        Path file = settings.content().resolve(ContentTree.BASELINE);
        boolean anew = baseline.equals(ACCEPT) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        Checked<Optional<RenewedBaseline>> made =
                Generator.baseline(settings, anew ? Optional.of(salt()) : Optional.empty());
        if (made.value().isEmpty()) {
            log(settings).tell(made.diagnostics());
            throw new MojoFailureException("the baseline was not written");
        }
        RenewedBaseline renewed = made.value().get();
        write(file, renewed.baseline().text());
        getLog().info(place().shorten(file) + " " + Summary.renewed(renewed));
    }

    private static void write(Path file, String text) throws MojoExecutionException {
        try {
            Files.writeString(
                    file,
                    text,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new MojoExecutionException("The baseline could not be written: " + e.getMessage(), e);
        }
    }

    private static String salt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
