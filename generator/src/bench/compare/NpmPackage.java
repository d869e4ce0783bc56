import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code package.json} asks for, in the versions of its lock file.
 *
 * @param source the folder of both
 * @param target where it is fetched to
 */
record NpmPackage(Path source, Path target, Shell shell) {
    /** Fetches it, unless that was done before. */
    Optional<String> obstacle() throws IOException {
        if (shell.ask("npm", "--version").isEmpty()) {
            return Optional.of("there is no npm");
        }
        if (Files.isDirectory(target.resolve("node_modules"))) {
            return Optional.empty();
        }
        Files.createDirectories(target);
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.copy(source.resolve(file), target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            shell.run(target, List.of("npm", "ci", "--no-audit", "--no-fund"));
            return Optional.empty();
        } catch (Shell.Failure e) {
            Folders.delete(target.resolve("node_modules"));
            return Optional.of("npm could not fetch it");
        }
    }

    Path file(String path) {
        return target.resolve("node_modules").resolve(path);
    }

    /** As {@code package.json} names it. */
    String version(String dependency) {
        try {
            Matcher found = Pattern.compile("\"" + dependency + "\": \"([^\"]+)\"")
                    .matcher(Files.readString(source.resolve("package.json")));
            return found.find() ? found.group(1) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
