package press.postmortem.generator.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.content.Folders;
import press.postmortem.generator.diagnostic.SourceFile;

/** The files of a theme in memory, by their paths inside it. Templates and style sheets are small. */
final class ThemeFiles {
    private static final String PACKAGE = "press/postmortem/themes/";

    /** What every theme has, and so is known by. */
    private static final String TEMPLATES = "templates";

    private final SortedMap<String, File> files;

    private ThemeFiles(SortedMap<String, File> files) {
        this.files = files;
    }

    /** @param shown the path that a diagnostic names */
    record File(String shown, byte[] bytes) {
        SourceFile source() {
            return new SourceFile(shown, new String(bytes, StandardCharsets.UTF_8));
        }
    }

    /**
     * @param name a theme on the class path, else the path of a folder
     * @return the files; empty where there is no such theme
     */
    static Optional<ThemeFiles> find(String name, ClassLoader loader) {
        boolean plain =
                !name.isEmpty() && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
        String layout = "/" + Template.LAYOUT.path();
        URL found = plain ? loader.getResource(PACKAGE + name + layout) : null;
        try {
            if (found != null && found.openConnection() instanceof JarURLConnection jar) {
                return Optional.of(new ThemeFiles(inJar(jar, PACKAGE + name + "/", name)));
            }
            Optional<Path> folder = found == null
                    ? folder(name)
                    : Optional.of(Path.of(found.toURI()).getParent().getParent());
            if (folder.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new ThemeFiles(inFolder(folder.get(), name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static Optional<Path> folder(String name) {
        try {
            return Optional.of(Path.of(name)).filter(path -> Files.isDirectory(path.resolve(TEMPLATES)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, File> inJar(JarURLConnection connection, String folder, String name)
            throws IOException {
        connection.setUseCaches(false);
        SortedMap<String, File> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> entries = jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder))
                    .toList();
            for (JarEntry entry : entries) {
                String path = entry.getName().substring(folder.length());
                try (InputStream in = jar.getInputStream(entry)) {
                    files.put(path, new File(name + "/" + path, in.readAllBytes()));
                }
            }
        }
        return files;
    }

    /** As those of a content folder are found: no hidden ones, and none behind a symbolic link. */
    private static SortedMap<String, File> inFolder(Path folder, String name) {
        SortedMap<String, File> files = new TreeMap<>();
        for (Asset file : Folders.onDisk().files(folder).value()) {
            files.put(file.path(), new File(name + "/" + file.path(), file.bytes()));
        }
        return files;
    }

    /** The same with a site's own files in the places of the theme's. */
    ThemeFiles with(List<Asset> overrides) {
        SortedMap<String, File> merged = new TreeMap<>(files);
        overrides.forEach(
                override -> merged.put(override.path(), new File("theme/" + override.path(), override.bytes())));
        return new ThemeFiles(merged);
    }

    Optional<SourceFile> text(String path) {
        return Optional.ofNullable(files.get(path)).map(File::source);
    }

    /** The files of a folder of the theme, by their paths inside that folder. */
    SortedMap<String, File> below(String folder) {
        SortedMap<String, File> found = new TreeMap<>();
        files.tailMap(folder).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(folder))
                .forEach(entry -> found.put(entry.getKey().substring(folder.length()), entry.getValue()));
        return found;
    }
}
