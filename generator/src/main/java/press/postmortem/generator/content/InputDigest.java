package press.postmortem.generator.content;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import press.postmortem.generator.notation.Sha256;

/** All that a site is made of, as one number (SHA-256): two builds with the same one make the same site. */
public final class InputDigest {
    private final Sha256 digest = new Sha256();

    private InputDigest() {}

    /**
     * @param program every jar and every file of its folders counts with its size and time
     * @param settings in a fixed order
     * @return empty where something can't be read, or where it is not known what the program is made of
     */
    public static Optional<String> of(SourceDigest sources, ClassLoader program, List<String> settings) {
        try {
            InputDigest inputs = new InputDigest();
            inputs.digest.addWhole(sources.digest());
            for (String setting : settings) {
                inputs.digest.addWhole(setting);
            }
            inputs.digest.addWhole(System.getProperty("java.runtime.version"));
            for (Path place : places(program)) {
                inputs.addProgram(place);
            }
            return Optional.of(inputs.digest.digits());
        } catch (IOException | UncheckedIOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Where the classes of a loader, of those above it and of this program lie. */
    private static List<Path> places(ClassLoader program) throws IOException, URISyntaxException {
        List<Path> places = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.isBlank()) {
                places.add(Path.of(entry));
            }
        }
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
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    addFile(file);
                }
            }
        } else if (Files.exists(place)) {
            addFile(place);
        }
    }

    private void addFile(Path file) throws IOException {
        BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
        digest.addWhole(file + " " + told.size() + " " + told.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
}
