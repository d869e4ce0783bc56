package press.postmortem.generator.content;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.notation.Sha256;

/**
 * The bytes of all sources, as one number. Sources are every file of the content, and of a theme that lies in a folder.
 *
 * @param digest SHA-256 of every file's path and bytes
 * @param stamp what the disk tells of the same files, where that is enough to know them again; see {@link SourceStamp}
 */
public record SourceDigest(String digest, Optional<String> stamp) {
    public SourceDigest {
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(stamp, "stamp");
    }

    /**
     * An earlier digest of the same bytes, without a file being read.
     *
     * @param theme where a theme may lie; need not be there
     * @return empty where something changed, or may have
     */
    public static Optional<SourceDigest> unchanged(Path content, Path theme, SourceDigest earlier) {
        if (earlier.stamp().isEmpty()) {
            return Optional.empty();
        }
        Optional<SourceStamp> now = SourceStamp.of(folders(content, theme));
        return now.isPresent() && earlier.stamp().get().equals(now.get().told())
                ? Optional.of(earlier)
                : Optional.empty();
    }

    /**
     * @param theme where a theme may lie; need not be there
     * @param clock says what time it is, by a disk that can be relied on
     * @return empty where there is no content
     * @throws UncheckedIOException where something can't be read
     */
    public static Optional<SourceDigest> read(Path content, Path theme, Supplier<Optional<FileTime>> clock) {
        if (!Files.isDirectory(content)) {
            return Optional.empty();
        }
        List<Path> folders = folders(content, theme);
        Optional<FileTime> now = clock.get();
        Optional<String> stamp = now.flatMap(time -> SourceStamp.lasting(folders, time));
        return Optional.of(new SourceDigest(digest(folders), stamp));
    }

    private static List<Path> folders(Path content, Path theme) {
        return Files.isDirectory(theme) ? List.of(content, theme) : List.of(content);
    }

    private static String digest(List<Path> folders) {
        Sha256 digest = new Sha256();
        for (Path folder : folders) {
            digest.addWhole("");
            Checked<List<Asset>> found = FolderWalk.walk(folder);
            for (Diagnostic diagnostic : found.diagnostics()) {
                digest.addWhole(diagnostic.toString());
            }
            for (Asset file : found.value()) {
                digest.addWhole(file.path());
                digest.addWhole(file.bytes());
            }
        }
        return digest.digits();
    }
}
