import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Builds the same reports with this project and with Hugo, by turns, and prints a table: {@code java Compare.java [-runs 5] 100
 * 1000}, from this folder. Needs Maven, Hugo and GNU time; what Maven needs must have been fetched by a build before.
 *
 * <p>Each figure is of a whole process, from its start to its end, as the operating system accounts for it. A ratio is that of two
 * runs that stood beside each other. Sources and sites lie in memory ({@code /dev/shm}) where the machine has that.
 */
public final class Compare {
    private static final String PLUGIN = "press.postmortem:postmortem-maven-plugin:1.0.0-SNAPSHOT:generate";

    private final Path project = Path.of("../../..").toAbsolutePath().normalize();
    private final Path bench = Path.of("").toAbsolutePath();
    private final Path work;
    private final int runs;

    private Compare(Path work, int runs) {
        this.work = work;
        this.runs = runs;
    }

    /** What one run took: seconds, seconds of all processors together, megabytes at the most. */
    private record Cost(double wall, double cpu, double memory) {}

    /** @param fresh whether what an earlier run wrote is deleted first */
    private record Tool(String name, Path folder, Path output, boolean fresh, List<String> command) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(arguments));
        int flag = words.indexOf("-runs");
        int runs = flag < 0 ? 5 : Integer.parseInt(words.remove(flag + 1));
        words.remove("-runs");
        Path memory = Path.of("/dev/shm");
        Path work = Files.isDirectory(memory)
                ? Files.createTempDirectory(memory, "compare")
                : Files.createTempDirectory("compare");
        Compare compare = new Compare(work, runs);
        try {
            compare.install();
            System.out.println("| reports | what | wall s (least–most) | processor s | MB | × Hugo (least–most) |");
            System.out.println("|---:|---|---:|---:|---:|---:|");
            for (String size : words.isEmpty() ? List.of("100", "1000") : words) {
                compare.size(Integer.parseInt(size));
            }
        } finally {
            delete(work);
        }
    }

    /** Into a repository of its own, which shares its files with that of the machine. */
    private void install() throws IOException, InterruptedException {
        Path repository = Path.of(System.getProperty("user.home"), ".m2", "repository");
        Path own = project.resolve("target/compare-repository");
        delete(own);
        Files.createDirectories(own.getParent());
        run(project, List.of("cp", "-al", repository.toString(), own.toString()));
        delete(own.resolve("press/postmortem"));
        run(project, maven("-DskipTests", "-Dinvoker.skip=true", "-Dspotless.check.skip=true", "install"));
    }

    private List<String> maven(String... more) {
        List<String> command = new ArrayList<>(
                List.of("mvn", "-q", "-o", "-B", "-Dmaven.repo.local=" + project.resolve("target/compare-repository")));
        command.addAll(Arrays.asList(more));
        return command;
    }

    private void size(int reports) throws IOException, InterruptedException {
        Path content = work.resolve("content");
        Path hugo = work.resolve("hugo");
        run(bench, List.of(
                "java", "../test/java/press/postmortem/generator/ManyReports.java", content.toString(), String.valueOf(reports)));
        run(bench, List.of("cp", "-r", "hugo", hugo.toString()));
        Files.createDirectories(hugo.resolve("content"));
        run(bench, List.of("cp", "-r", content.toString(), hugo.resolve("content/incidents").toString()));
        Files.delete(hugo.resolve("content/incidents/site.yaml"));
        Path empty = Files.createDirectories(work.resolve("empty"));
        Files.writeString(empty.resolve("pom.xml"), "<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId>"
                + "<artifactId>a</artifactId><version>1</version><packaging>pom</packaging></project>");
        Path site = work.resolve("target/site");
        List<String> build = maven(
                PLUGIN, "-Dpostmortem.content=" + content, "-Dpostmortem.output=" + site, "-Dpostmortem.failOn=never");
        Path lightly = Files.createDirectories(work.resolve("lightly/.mvn"));
        Files.writeString(lightly.resolve("jvm.config"), "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC\n");
        measure(reports, List.of(
                new Tool("Hugo", hugo, hugo.resolve("public"), true, List.of("hugo", "--quiet")),
                new Tool("Maven alone", empty, empty.resolve("target"), true, maven("validate")),
                new Tool("Postmortem Press", empty, site, true, build),
                new Tool("Postmortem Press, `jvm.config`", lightly.getParent(), site, true, build),
                new Tool("Postmortem Press, `jvm.config`, nothing changed", lightly.getParent(), site, false, build)));
        delete(content);
        delete(hugo);
        delete(site);
    }

    private void measure(int reports, List<Tool> tools) throws IOException, InterruptedException {
        Map<Tool, List<Cost>> costs = new LinkedHashMap<>();
        for (int run = 0; run <= runs; run++) {
            for (Tool tool : tools) {
                if (tool.fresh()) {
                    delete(tool.output());
                }
                Cost cost = cost(tool);
                if (run > 0) {
                    costs.computeIfAbsent(tool, unseen -> new ArrayList<>()).add(cost);
                }
            }
        }
        List<Cost> yardstick = costs.get(tools.get(0));
        costs.forEach((tool, each) -> System.out.printf(
                Locale.ROOT,
                "| %d | %s | %s | %.2f | %.0f | %s |%n",
                reports,
                tool.name(),
                spread(each.stream().map(Cost::wall).toList()),
                median(each, Cost::cpu),
                median(each, Cost::memory),
                spread(ratios(each, yardstick))));
    }

    private static List<Double> ratios(List<Cost> costs, List<Cost> yardstick) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < costs.size(); i++) {
            ratios.add(costs.get(i).wall() / yardstick.get(i).wall());
        }
        return ratios;
    }

    private static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f–%.2f)",
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
        return costs.stream().mapToDouble(figure).sorted().toArray()[costs.size() / 2];
    }

    private Cost cost(Tool tool) throws IOException, InterruptedException {
        Path figures = work.resolve("time");
        List<String> command = new ArrayList<>(List.of("time", "-f", "%e %U %S %M", "-o", figures.toString()));
        command.addAll(tool.command());
        run(tool.folder(), command);
        String[] said = Files.readString(figures).strip().split(" ");
        return new Cost(
                Double.parseDouble(said[0]),
                Double.parseDouble(said[1]) + Double.parseDouble(said[2]),
                Double.parseDouble(said[3]) / 1024);
    }

    private void run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path log = work.resolve("log");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        process.environment().remove("MAVEN_OPTS");
        process.environment().put("MAVEN_SKIP_RC", "true");
        int status = process.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException(command + " failed:\n" + Files.readString(log));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Compare::deleteFile);
            }
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
