import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hugo, with a theme of a few lines. */
final class Hugo implements Peer {
    private static final Pattern VERSION = Pattern.compile("v(\\d+[\\d.]*\\d)");

    private final Path bench;
    private final String command;
    private final Optional<String> version;

    Hugo(Path bench, Shell shell, String command) {
        this.bench = bench;
        this.command = command;
        this.version = shell.ask(command, "version")
                .map(VERSION::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    /** The one on the path, and those that were asked for. */
    static List<Hugo> all(Path bench, Shell shell, Options options) {
        List<Hugo> all = new ArrayList<>(List.of(new Hugo(bench, shell, "hugo")));
        options.hugos()
                .forEach(path ->
                        all.add(new Hugo(bench, shell, path.toAbsolutePath().toString())));
        return all;
    }

    String command() {
        return command;
    }

    /** Whether it says that it is that version or a later one. */
    boolean isAtLeast(String least) {
        return version.filter(own -> Version.parse(own).compareTo(Version.parse(least)) >= 0)
                .isPresent();
    }

    @Override
    public String name() {
        return "Hugo " + version.orElse(command);
    }

    @Override
    public Optional<String> obstacle() {
        return version.isPresent() ? Optional.empty() : Optional.of("there is no command " + command);
    }

    @Override
    public Build prepare(Reports reports, Path folder) throws IOException {
        Folders.copy(bench.resolve("hugo"), folder);
        reports.copyTo(folder.resolve("content/incidents"));
        return new Build(folder, folder.resolve("public"), List.of(command, "--quiet"));
    }
}
