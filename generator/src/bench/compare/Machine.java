import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;

/** What else the machine does, as Linux tells it. */
final class Machine {
    /** The load above which a machine is not quiet. */
    static final double QUIET = 0.5;

    /** How many processors other work may take meanwhile. */
    static final double LITTLE = 0.25;

    private static final double TICKS_PER_SECOND = 100;

    private Machine() {}

    /** The average of the last minute; empty where nobody tells. */
    static OptionalDouble load() throws IOException {
        Path file = Path.of("/proc/loadavg");
        return Files.isReadable(file)
                ? OptionalDouble.of(Double.parseDouble(Files.readString(file).split(" ")[0]))
                : OptionalDouble.empty();
    }

    static boolean isQuiet() throws IOException {
        OptionalDouble load = load();
        return load.isPresent() && load.getAsDouble() < QUIET;
    }

    /** @return whether the machine came to rest within that many seconds */
    static boolean comesToRest(int seconds) throws IOException, InterruptedException {
        for (int waited = 0; waited < seconds && !isQuiet(); waited += 5) {
            Thread.sleep(5000);
        }
        return isQuiet();
    }

    /** Seconds that all processors have worked since the machine was started, those that its host took included. */
    static double worked() throws IOException {
        Path file = Path.of("/proc/stat");
        if (!Files.isReadable(file)) {
            return 0;
        }
        long[] ticks = Arrays.stream(Files.readAllLines(file).get(0).split(" +"))
                .skip(1)
                .mapToLong(Long::parseLong)
                .toArray();
        long idle = ticks[3] + ticks[4];
        return (Arrays.stream(ticks, 0, 8).sum() - idle) / TICKS_PER_SECOND;
    }

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*: *", ""))
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
