import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import press.postmortem.generator.Generator;
import press.postmortem.generator.Settings;

/**
 * Builds a site several times in one process, each time into an empty folder, and prints what the last time took: the seconds that
 * passed, and those of all processors. {@code Warm CONTENT SITE 6}
 */
public final class Warm {
    public static void main(String[] arguments) throws IOException {
        Settings settings =
                Settings.of(Path.of(arguments[0]), Path.of(arguments[1])).withFailOn(Settings.FailOn.NEVER);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        int builds = Integer.parseInt(arguments[2]);
        for (int build = 1; build <= builds; build++) {
            delete(settings.output());
            long worked = system.getProcessCpuTime();
            long started = System.nanoTime();
            Generator.generate(settings);
            if (build == builds) {
                double passed = (System.nanoTime() - started) / 1e9;
                System.out.printf(Locale.ROOT, "%.3f %.3f%n", passed, (system.getProcessCpuTime() - worked) / 1e9);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
