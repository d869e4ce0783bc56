import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command that runs until it is closed. */
final class Background implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

    private final Process process;
    private final Path log;

    /** @param cores how many it may use */
    Background(Path folder, Path log, OptionalInt cores, List<String> command) throws IOException {
        this.log = log;
        this.process = Shell.start(folder, log, Shell.onCores(cores, command));
    }

    /** Waits until it says something. */
    Matcher says(Pattern pattern) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (process.isAlive() && System.nanoTime() < end) {
            Matcher said = pattern.matcher(Files.readString(log));
            if (said.find()) {
                return said;
            }
            Thread.sleep(100);
        }
        throw new IOException("never said " + pattern + ":\n" + Files.readString(log));
    }

    @Override
    public void close() {
        Shell.end(process);
        process.onExit().join();
    }
}
