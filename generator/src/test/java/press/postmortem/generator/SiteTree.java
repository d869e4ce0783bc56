package press.postmortem.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder, and their bytes, by path. */
public record SiteTree(SortedMap<String, byte[]> files) {
    public SiteTree {
        files = Collections.unmodifiableSortedMap(files);
    }

    public static SiteTree of(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : filesBelow(folder)) {
            String separator = folder.getFileSystem().getSeparator();
            files.put(folder.relativize(file).toString().replace(separator, "/"), bytes(file));
        }
        return new SiteTree(files);
    }

    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    public String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** Each file with a digest of its bytes: two trees are equal where these are, and a difference names the file. */
    public List<String> fingerprints() {
        return files.entrySet().stream()
                .map(file -> file.getKey() + " " + digest(file.getValue()))
                .toList();
    }

    private static String digest(byte[] bytes) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 16);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
