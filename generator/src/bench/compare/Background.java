import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        List<String> whole = new ArrayList<>();
        cores.ifPresent(count -> whole.addAll(List.of("taskset", "-c", "0-" + (count - 1))));
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().remove("MAVEN_OPTS");
        builder.environment().put("MAVEN_SKIP_RC", "true");
        this.process = builder.start();
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
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}
