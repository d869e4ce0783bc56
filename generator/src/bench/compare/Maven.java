import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Maven, with this project installed into a repository of its own, which shares its other files with that of the machine. */
final class Maven {
    private static final String VERSION = "1.0.0-SNAPSHOT";
    static final String GOAL = "press.postmortem:postmortem-maven-plugin:" + VERSION + ":generate";

    private final Path project;
    private final Path repository;
    private final Shell shell;

    Maven(Path project, Path target, Shell shell) {
        this.project = project;
        this.repository = target.resolve("compare-repository");
        this.shell = shell;
    }

    void install() throws IOException {
        Path machine = Path.of(System.getProperty("user.home"), ".m2", "repository");
        Folders.delete(repository);
        Files.createDirectories(repository.getParent());
        shell.run(project, List.of("cp", "-al", machine.toString(), repository.toString()));
        Folders.delete(repository.resolve("press/postmortem"));
        shell.run(
                project,
                command(
                        "-DskipTests",
                        "-Dinvoker.skip=true",
                        "-Dspotless.check.skip=true",
                        "install"));
    }

    List<String> command(String... more) {
        List<String> command = new ArrayList<>(List.of("mvn", "-q", "-o", "-B", "-Dmaven.repo.local=" + repository));
        command.addAll(Arrays.asList(more));
        return command;
    }

    /** What the plugin runs with, but for Maven. */
    String classPath() throws IOException {
        Path list = repository.resolveSibling("compare-classpath");
        List<String> command = command(
                "-f",
                project.resolve("maven-plugin").toString(),
                "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
                "-Dmdep.includeScope=runtime",
                "-Dmdep.outputFile=" + list);
        command.remove("-o"); // that plugin may never have been fetched
        shell.run(project, command);
        return Files.readString(list).strip();
    }

    /** Maven's version, and the JDK's that it runs on. */
    String version() throws IOException {
        List<String> said = shell.run(project, List.of("mvn", "-B", "-v"))
                .replaceAll("\\x1B\\[\\d*m", "")
                .lines()
                .toList();
        return said.get(0).replaceFirst("Apache (Maven \\S+).*", "$1") + ", "
                + said.stream()
                        .filter(line -> line.startsWith("Java version"))
                        .findFirst()
                        .orElse("")
                        .replaceFirst("Java version: ([^,]+), vendor: ([^,]+).*", "JDK $1 ($2)");
    }
}
