import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how long it takes, while a tool runs on, from a saved report to its page: of ours to every list that it is in as well, those
 * of its service, tag, severity and author, and the home page. Titles are changed, so that all of them have to be. The tools take
 * turns; the first savings of each are not counted, as a virtual machine compiles meanwhile.
 *
 * <p>Hugo writes its files, and is asked for the one on disk; ours are asked for as a browser does it.
 */
public final class Saved {
    private static final int TO_WARM_UP = 40;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = Options.of(arguments);
        Path memory = Path.of("/dev/shm");
        Path work = Files.isDirectory(memory)
                ? Files.createTempDirectory(memory, "saved")
                : Files.createTempDirectory("saved");
        try {
            run(options, work);
        } finally {
            Folders.delete(work);
        }
    }

    private static void run(Options options, Path work) throws IOException, InterruptedException {
        Path bench = Path.of("").toAbsolutePath();
        Shell shell = new Shell(work, options.cores(), options.limit());
        Path target = bench.resolve("../../target").normalize();
        Maven maven = new Maven(bench.resolve("../../..").normalize(), target, shell);
        maven.install();
        List<Hugo> hugos = Hugo.all(bench, shell, options);
        Docsy docsy = new Docsy(bench, target.resolve("peers"), shell, hugos);
        String flags = Files.readString(bench.resolve("../../../.mvn/jvm.config"));
        System.out.println("| reports | what | ms (least–most) | × Hugo |\n|---:|---|---:|---:|");
        for (int size : options.sizes()) {
            Path folder = Files.createDirectories(work.resolve("size" + size));
            Path content = folder.resolve("content");
            String generator = "../test/java/press/postmortem/generator/ManyReports.java";
            shell.run(bench, List.of("java", generator, content.toString(), String.valueOf(size)));
            Reports reports = Reports.read(content);
            List<Watcher> watchers = new ArrayList<>();
            try {
                for (Hugo hugo : hugos) {
                    watchers.add(new HugoWatch(
                            hugo, "incidents", reports, folder(folder, "hugo" + watchers.size()), options.cores()));
                }
                if (docsy.obstacle().isEmpty()) {
                    watchers.add(new HugoWatch(
                            docsy, "blog/incidents", reports, folder(folder, "docsy"), options.cores()));
                }
                watchers.add(new PressServe(maven, flags, reports, folder(folder, "flags"), options.cores()));
                watchers.add(new PressServe(maven, "", reports, folder(folder, "plain"), options.cores()));
                measure(options, reports, watchers);
            } finally {
                watchers.forEach(Watcher::close);
            }
            Folders.delete(folder);
        }
    }

    private static Path folder(Path folder, String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private static void measure(Options options, Reports reports, List<Watcher> watchers)
            throws IOException, InterruptedException {
        if (!Machine.comesToRest(options.patience())) {
            System.out.println("The machine is busy, so this is no measurement.");
        }
        List<List<Double>> took = new ArrayList<>();
        watchers.forEach(watcher -> took.add(new ArrayList<>()));
        for (int round = -TO_WARM_UP; round < options.runs(); round++) {
            Reports.Report report = reports.all().get(Math.floorMod(round * 37, reports.all().size()));
            for (int i = 0; i < watchers.size(); i++) {
                double seconds = watchers.get(i).save(report, "Saved for the " + (round + TO_WARM_UP) + "th time");
                if (round >= 0) {
                    took.get(i).add(seconds);
                }
            }
        }
        for (int i = 0; i < watchers.size(); i++) {
            List<Double> sorted = took.get(i).stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %s | %.0f (%.0f–%.0f) | %.2f |%n",
                    reports.all().size(),
                    watchers.get(i).name(),
                    1000 * sorted.get(sorted.size() / 2),
                    1000 * sorted.get(0),
                    1000 * sorted.get(sorted.size() - 1),
                    sorted.get(sorted.size() / 2) / median(took.get(0)));
        }
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
