import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Postmortem Press in a process that has built the same site before, as that of {@code postmortem:serve} has; see {@code Warm}. */
final class WarmPress implements Peer {
    private static final int BUILDS = 6;

    private final Path bench;
    private final Path classes;
    private final Maven maven;
    private final Shell shell;
    private String classPath = "";

    WarmPress(Path bench, Path target, Maven maven, Shell shell) {
        this.bench = bench;
        this.classes = target.resolve("compare-warm");
        this.maven = maven;
        this.shell = shell;
    }

    @Override
    public String name() {
        return "Postmortem Press, build " + BUILDS + " of one process without Maven";
    }

    @Override
    public Optional<String> obstacle() throws IOException {
        String libraries = maven.classPath();
        shell.run(bench, List.of("javac", "-d", classes.toString(), "-cp", libraries, "Warm.java"));
        classPath = classes + ":" + libraries;
        return Optional.empty();
    }

    @Override
    public Build prepare(Reports reports, Path folder) {
        Path site = folder.resolve("site");
        List<String> command = List.of(
                "java", "-cp", classPath, "Warm", reports.folder().toString(), site.toString(), String.valueOf(BUILDS));
        return new Build(reports.folder(), site, command, Before.NOTHING, Clock.ITS_OWN);
    }
}
