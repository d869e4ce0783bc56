package press.postmortem.generator.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.notation.Sha256;

/** All that a site is made of, as one number (SHA-256): two builds with the same one make the same site. */
public final class InputDigest {
    private final Sha256 digest = new Sha256();

    private InputDigest() {}

    /**
     * @param content every file of it counts with its bytes
     * @param theme the same of a theme that lies in a folder; otherwise nothing need be there
     * @param program every jar and every file of its folders counts with its size and time
     * @param settings in a fixed order
     * @return empty where something can't be read, or where it is not known what the program is made of
     */
    public static Optional<String> of(Path content, Path theme, ClassLoader program, List<String> settings) {
        try {
            InputDigest inputs = new InputDigest();
            settings.forEach(inputs::add);
            inputs.add(Runtime.version().toString());
            for (Path place : places(program)) {
                inputs.addProgram(place);
            }
            inputs.addFiles(content);
            if (Files.isDirectory(theme)) {
                inputs.addFiles(theme);
            }
            return Optional.of(inputs.digest.digits());
        } catch (IOException | UncheckedIOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Where the classes of a loader, of those above it and of this program lie. */
    private static List<Path> places(ClassLoader program) throws IOException, URISyntaxException {
        List<Path> places = new ArrayList<>();
        Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(Path::of)
                .forEach(places::add);
        for (ClassLoader loader = program; loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader known) {
                for (URL url : known.getURLs()) {
                    places.add(file(url));
                }
            }
        }
        return places;
    }

    private static Path file(URL url) throws IOException, URISyntaxException {
        if (!url.getProtocol().equals("file")) {
            throw new MalformedURLException(url + " is no file");
        }
        return Path.of(url.toURI());
    }

    private void addProgram(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            }
        }
    }

    private void addFiles(Path folder) {
        Checked<List<Asset>> found = FolderWalk.walk(folder, Instant.MIN);
        found.diagnostics().forEach(diagnostic -> add(diagnostic.toString()));
        found.value().forEach(file -> {
            add(file.path());
            add(file.bytes());
        });
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length in front, so that no two lists of texts are the same bytes. */
    private void add(byte[] bytes) {
        digest.add(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.add(bytes);
    }
}
