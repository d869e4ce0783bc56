import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Hugo with the theme Docsy, as that is set up where its guide is followed. */
final class Docsy implements Peer {
    /** {@code min} in the theme's own {@code hugo.yaml}. */
    private static final String LEAST = "0.160.1";

    private final Path bench;
    private final Optional<Hugo> hugo;
    private final NpmPackage fetched;

    /** With the first of them that is new enough. */
    Docsy(Path bench, Path peers, Shell shell, List<Hugo> hugos) {
        this.bench = bench;
        this.hugo = hugos.stream().filter(each -> each.isAtLeast(LEAST)).findFirst();
        this.fetched = new NpmPackage(bench.resolve("docsy"), peers.resolve("docsy"), shell);
    }

    @Override
    public String name() {
        return hugo.map(Hugo::name).orElse("Hugo") + " with Docsy " + fetched.version("@docsy/theme");
    }

    @Override
    public Optional<String> obstacle() throws IOException {
        return hugo.isEmpty()
                ? Optional.of("it needs Hugo " + LEAST + " or newer, which can be named with -hugo")
                : fetched.obstacle();
    }

    @Override
    public Build prepare(Reports reports, Path folder) throws IOException {
        Folders.copy(bench.resolve("docsy"), folder);
        reports.copyTo(folder.resolve("content/blog/incidents"));
        Files.createSymbolicLink(folder.resolve("node_modules"), fetched.file(""));
        String sass = fetched.file("sass-embedded-linux-x64/dart-sass").toString();
        String path = "PATH=" + sass + ":" + System.getenv("PATH");
        return new Build(
                folder,
                folder.resolve("public"),
                List.of("env", path, hugo.orElseThrow().command(), "--quiet"));
    }
}
