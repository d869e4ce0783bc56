package press.postmortem.generator;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs of the machine that tests can do without: a test that needs a missing one is skipped. */
final class Command {
    private static final int SECONDS = 120;

    private Command() {}

    static void assumeInstalled(List<String> names) {
        Assumptions.assumeTrue(names.stream().allMatch(Command::isInstalled), () -> "one of " + names + " is missing");
    }

    /**
     * @param work a folder for what the program writes
     * @param environment variables besides those of this process
     * @return what it printed
     */
    static String run(Path work, Map<String, String> environment, String... command) {
        try {
            Path out = Files.createTempFile(work, "out", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command[0] + " took more than " + SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new AssertionError(command[0] + " ended with " + process.exitValue());
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static boolean isInstalled(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
