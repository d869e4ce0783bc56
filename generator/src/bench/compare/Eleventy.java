import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Eleventy, with templates in Nunjucks. */
final class Eleventy implements Peer {
    private final Path bench;
    private final NpmPackage fetched;

    Eleventy(Path bench, Path peers, Shell shell) {
        this.bench = bench;
        this.fetched = new NpmPackage(bench.resolve("eleventy"), peers.resolve("eleventy"), shell);
    }

    @Override
    public String name() {
        return "Eleventy " + fetched.version("@11ty/eleventy");
    }

    @Override
    public Optional<String> obstacle() throws IOException {
        return fetched.obstacle();
    }

    @Override
    public Build prepare(Reports reports, Path folder) throws IOException {
        Folders.copy(bench.resolve("eleventy"), folder);
        reports.copyTo(folder.resolve("incidents"));
        Files.writeString(folder.resolve("incidents/incidents.json"), "{\"layout\": \"report.njk\"}\n");
        String program = fetched.file("@11ty/eleventy/cmd.cjs").toString();
        return new Build(folder, folder.resolve("public"), List.of("node", program, "--quiet"));
    }
}
