import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** Runs commands, and tells what they took. */
final class Shell {
    private final Path work;
    private final OptionalInt cores;
    private final int limit;
    private double worked;

    /**
     * @param work where it may leave its notes
     * @param limit after how many seconds a measured command is ended
     */
    Shell(Path work, OptionalInt cores, int limit) {
        this.work = work;
        this.cores = cores;
        this.limit = limit;
    }

    /** A command did not do what was asked; the message says what it printed. */
    static final class Failure extends IOException {
        Failure(String message) {
            super(message);
        }
    }

    /** What a command says; empty where there is no such command, or it fails. */
    Optional<String> ask(String... command) {
        try {
            return Optional.of(run(work, List.of(command)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** @return what it printed */
    String run(Path folder, List<String> command) throws IOException {
        return run(folder, command, Integer.MAX_VALUE);
    }

    Cost measure(Peer.Build build) throws IOException {
        Path figures = work.resolve("time");
        List<String> command = new ArrayList<>(List.of("time", "-f", "%e %U %S %M", "-o", figures.toString()));
        command.addAll(onCores(cores, build.command()));
        String printed = run(build.folder(), command, limit);
        double[] said = numbers(Files.readString(figures));
        Cost cost = new Cost(said[0], said[1] + said[2], said[3] / 1024);
        worked += cost.cpu();
        if (build.clock() == Peer.Clock.OF_THE_PROCESS) {
            return cost;
        }
        double[] own =
                numbers(printed.strip().lines().reduce((earlier, last) -> last).orElseThrow());
        return new Cost(own[0], own[1], cost.memory());
    }

    /** Seconds of all processors that measured commands took, with what they did before they measured themselves. */
    double worked() {
        return worked;
    }

    /** The command, held to some of the machine's cores. */
    static List<String> onCores(OptionalInt cores, List<String> command) {
        List<String> whole = new ArrayList<>();
        cores.ifPresent(count -> whole.addAll(List.of("taskset", "-c", "0-" + (count - 1))));
        whole.addAll(command);
        return whole;
    }

    /** Without what whoever measures has set for Maven. */
    static Process start(Path folder, Path log, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().remove("MAVEN_OPTS");
        builder.environment().put("MAVEN_SKIP_RC", "true");
        return builder.start();
    }

    static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static double[] numbers(String words) {
        return List.of(words.strip().split(" ")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private String run(Path folder, List<String> command, int seconds) throws IOException {
        Path log = work.resolve("log");
        Process process = start(folder, log, command);
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new Failure("took longer than " + seconds + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            end(process);
        }
        String printed = Files.readString(log);
        if (process.exitValue() != 0) {
            throw new Failure(String.join(" ", command) + " failed:\n" + printed);
        }
        return printed;
    }
}
