package press.postmortem.maven;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.maven.plugin.MojoExecutionException;

/** A file that is not there yet: what is there is the author's, and never written over. */
final class NewFile {
    private NewFile() {}

    /**
     * Writes a file, with the folders above it.
     *
     * @return whether it was written; {@code false} where something of that name is there
     */
    static boolean write(Path file, String text) throws MojoExecutionException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            throw new MojoExecutionException(
                    "%s could not be written: %s is there, and is no folder.".formatted(file, e.getFile()), e);
        } catch (IOException e) {
            throw new MojoExecutionException(file + " could not be written: " + e.getMessage(), e);
        }
    }
}
