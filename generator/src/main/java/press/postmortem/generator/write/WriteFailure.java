package press.postmortem.generator.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What the disk said, in words; the JDK names a full disk without the file, and the file without what is wrong. */
final class WriteFailure {
    private WriteFailure() {}

    static IOException of(Path file, IOException failure) {
        return failure instanceof FileSystemException
                ? failure
                : new FileSystemException(file.toString(), null, failure.getMessage());
    }

    static String describe(IOException failure) {
        if (failure instanceof FileSystemException named && named.getReason() == null) {
            return named.getFile() + ": " + reason(named);
        }
        return failure.getMessage();
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "it exists already";
        }
        return failure instanceof DirectoryNotEmptyException
                ? "it holds files that were not written by Postmortem Press"
                : failure.getClass().getSimpleName();
    }
}
