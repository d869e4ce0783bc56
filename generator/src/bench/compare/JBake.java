import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** JBake, with templates in Freemarker. */
final class JBake implements Peer {
    private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

    private final Path bench;
    private final Path fetched;
    private final Shell shell;

    JBake(Path bench, Path peers, Shell shell) {
        this.bench = bench;
        this.fetched = peers.resolve("jbake");
        this.shell = shell;
    }

    @Override
    public String name() {
        return "JBake 2.7.0";
    }

    @Override
    public Optional<String> obstacle() throws IOException {
        Path libraries = fetched.resolve("libraries");
        if (Files.isDirectory(libraries)) {
            return Optional.empty();
        }
        Files.createDirectories(fetched);
        Files.copy(bench.resolve("jbake/pom.xml"), fetched.resolve("pom.xml"), StandardCopyOption.REPLACE_EXISTING);
        try {
            shell.run(fetched, List.of("mvn", "-q", "-B", COPY, "-DoutputDirectory=" + libraries));
            return Optional.empty();
        } catch (Shell.Failure e) {
            Folders.delete(libraries);
            return Optional.of("Maven could not fetch it");
        }
    }

    /** JBake has a head of its own kind, lists by tag alone, and no print views: the others are pages that ask for reports. */
    @Override
    public Build prepare(Reports reports, Path folder) throws IOException {
        Folders.copy(bench.resolve("jbake"), folder);
        Files.createDirectories(folder.resolve("assets"));
        Path content = Files.createDirectories(folder.resolve("content"));
        Path incidents = Files.createDirectories(content.resolve("incidents"));
        for (Reports.Report report : reports.all()) {
            StringBuilder head = new StringBuilder();
            for (String key : List.of("id", "title", "date", "severity", "services", "tags", "authors")) {
                head.append(key).append('=').append(report.plain(key)).append('\n');
            }
            Files.writeString(incidents.resolve(report.name() + ".md"), head + "~~~~~~\n" + report.body());
        }
        for (Reports.Shared list : reports.lists()) {
            if (!list.key().equals("tags")) {
                write(content.resolve(list.path() + ".md"), list, "list");
            }
            write(content.resolve("print").resolve(list.path() + ".md"), list, "print");
        }
        write(content.resolve("print/index.md"), new Reports.Shared("all", "Saltmere"), "print");
        String libraries = fetched.resolve("libraries") + "/*";
        return new Build(
                folder,
                folder.resolve("public"),
                List.of("java", "-cp", libraries, "org.jbake.launcher.Main", "-b", ".", "public"));
    }

    private static void write(Path file, Reports.Shared list, String type) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "title=%s\ntype=%s\nkey=%s\n~~~~~~\n".formatted(list.name(), type, list.key()));
    }
}
