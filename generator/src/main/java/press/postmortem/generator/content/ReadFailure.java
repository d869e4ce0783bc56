package press.postmortem.generator.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What is said where a disk refuses to read: Java's own exceptions name the file, and in their class alone what is wrong. */
final class ReadFailure {
    private ReadFailure() {}

    /** @param what cannot be read, as its author would write it */
    static UncheckedIOException of(Object what, IOException e) {
        return new UncheckedIOException(what + " can't be read: " + reason(e), e);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "this account has no right to";
        }
        return e instanceof NoSuchFileException ? "it is not there any more" : String.valueOf(e.getMessage());
    }
}
