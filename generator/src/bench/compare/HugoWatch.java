import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** {@code hugo --watch}, whatever its theme. Its lists are not waited for: version 0.111.3 was seen to leave them as they were. */
final class HugoWatch implements Watcher {
    private static final Pattern READY = Pattern.compile("Watching for changes");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    private final Peer.Build build;
    private final String name;
    private final String section;
    private final Background hugo;

    /** @param section where the peer has its reports */
    HugoWatch(Peer peer, String section, Reports reports, Path folder, OptionalInt cores)
            throws IOException, InterruptedException {
        this.name = peer.name() + " `--watch`, the page on disk";
        this.section = section;
        this.build = peer.prepare(reports, Files.createDirectories(folder.resolve("site")));
        List<String> command = new ArrayList<>(build.command());
        command.set(command.indexOf("--quiet"), "--watch");
        this.hugo = new Background(build.folder(), folder.resolve("log"), cores, command);
        this.hugo.says(READY);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double save(Reports.Report report, String title) throws IOException {
        Path page = build.output().resolve(section + "/" + report.name() + "/index.html");
        long start = System.nanoTime();
        report.write(build.folder().resolve("content").resolve(section), title);
        while (!Files.readString(page).contains(title)) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new IOException(page + " never said " + title);
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void close() {
        hugo.close();
    }
}
