package press.postmortem.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The list of the files of a site, which lies among them and marks their folder as written here. */
final class Manifest {
    static final String NAME = ".postmortem-press";

    private static final Map<SiteWriter.Kind, String> TITLES = Map.of(
            SiteWriter.Kind.SITE, "Written by Postmortem Press; the next build replaces these files:",
            SiteWriter.Kind.SCHEMAS, "Schemas written by Postmortem Press, which replaces these files:",
            SiteWriter.Kind.REVIEW, "Findings written by Postmortem Press; the next check replaces these files:");

    private Manifest() {}

    static void write(Path folder, Set<String> paths, SiteWriter.Kind kind) throws IOException {
        String list =
                new TreeSet<>(paths).stream().map(path -> oneLine(path) + "\n").collect(Collectors.joining());
        Files.writeString(folder.resolve(NAME), TITLES.get(kind) + "\n" + list);
    }

    /** Whether each file of the folder was written here; of one of another kind, its manifest alone; empty where it has none. */
    static Optional<Manifest.Listed> read(Path folder, SiteWriter.Kind kind) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        List<String> all = Files.readAllLines(file);
        if (all.isEmpty() || !all.get(0).equals(TITLES.get(kind))) {
            return Optional.of(NAME::equals);
        }
        Set<String> lines = all.stream().skip(1).collect(Collectors.toSet());
        return Optional.of(path -> path.equals(NAME) || lines.contains(oneLine(path)));
    }

    /** No name can make two lines. */
    private static String oneLine(String path) {
        return path.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    interface Listed {
        boolean contains(String path);
    }
}
