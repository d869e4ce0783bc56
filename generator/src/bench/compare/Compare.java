import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Builds the same reports with this project and with its peers, by turns, and prints a table. {@code ../compare.sh} runs it; what
 * it can be told is in {@link Options}.
 *
 * <p>A ratio is that of two runs that stood beside each other. Sources and sites lie in memory ({@code /dev/shm}) where the machine
 * has that. A peer that is not there, or fails, is left out with a line that says so.
 */
public final class Compare {
    private final Options options;
    private final Path bench = Path.of("").toAbsolutePath();
    private final Path target = bench.resolve("../../target").normalize();
    private final Path work;
    private final Shell shell;
    private final Maven maven;
    private final MavenAlone alone;
    private final Press whole;
    private final List<Peer> peers;
    private final List<String> remarks = new ArrayList<>();
    private boolean quiet = true;

    private Compare(Options options, Path work) throws IOException {
        this.options = options;
        this.work = work;
        this.shell = new Shell(work, options.cores(), options.limit());
        this.maven = new Maven(bench.resolve("../../..").normalize(), target, shell);
        String flags = Files.readString(bench.resolve("../../../.mvn/jvm.config"));
        this.alone = new MavenAlone(maven, flags);
        this.whole = new Press(maven, flags, Peer.Before.NOTHING);
        this.peers = peers(flags);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path memory = Path.of("/dev/shm");
        Path work = Files.isDirectory(memory)
                ? Files.createTempDirectory(memory, "compare")
                : Files.createTempDirectory("compare");
        try {
            new Compare(Options.of(arguments), work).run();
        } finally {
            Folders.delete(work);
        }
    }

    /** In the order of the rows; the first Hugo is what all are compared with. */
    private List<Peer> peers(String flags) {
        Path fetched = target.resolve("peers");
        List<Hugo> hugos = Hugo.all(bench, shell, options);
        List<Peer> all = new ArrayList<>(hugos);
        all.add(new Docsy(bench, fetched, shell, hugos));
        all.add(new Zola(bench, fetched, shell));
        all.add(new Eleventy(bench, fetched, shell));
        all.add(new JBake(bench, fetched, shell));
        all.add(new MavenAlone(maven, ""));
        all.add(alone);
        all.add(new Press(maven, "", Peer.Before.NOTHING));
        all.add(whole);
        all.add(new Press(maven, flags, Peer.Before.THE_SAME_SITE));
        all.add(new WarmPress(bench, target, maven, shell));
        return all;
    }

    private void run() throws IOException, InterruptedException {
        maven.install();
        removeAbsent();
        Peer yardstick = peers.get(0);
        Table table = new Table(yardstick.name());
        for (int size : options.sizes()) {
            Turns turns = measure(size);
            table.add(size, rows(turns), turns.costs().getOrDefault(yardstick, List.of()));
            System.err.println(table.markdown()); // a comparison of large sites takes hours, and may be ended before the last
        }
        String text = heading() + "\n" + table.markdown() + remarks();
        System.out.println(text);
        if (options.record()) {
            record(text);
        }
    }

    private void removeAbsent() throws IOException {
        Iterator<Peer> each = peers.iterator();
        while (each.hasNext()) {
            Peer peer = each.next();
            boolean unwanted = options.without().stream().anyMatch(peer.name()::startsWith);
            Optional<String> obstacle = unwanted ? Optional.empty() : peer.obstacle();
            obstacle.ifPresent(reason -> remarks.add(peer.name() + " is left out: " + reason + "."));
            if (unwanted || obstacle.isPresent()) {
                each.remove();
            }
        }
    }

    private Turns measure(int size) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve("size"));
        Path content = folder.resolve("content");
        String generator = "../test/java/press/postmortem/generator/ManyReports.java";
        shell.run(bench, List.of("java", generator, content.toString(), String.valueOf(size)));
        Reports reports = Reports.read(content);
        Map<Peer, Peer.Build> builds = new LinkedHashMap<>();
        for (Peer peer : peers) {
            builds.put(peer, peer.prepare(reports, Files.createDirectory(folder.resolve("peer" + builds.size()))));
        }
        noteLoad(size);
        double othersBefore = Machine.worked() - shell.worked();
        long started = System.nanoTime();
        Turns turns = new Turns(shell, builds);
        turns.take(options.runs());
        turns.failures()
                .forEach((peer, reason) -> remarks.add(peer.name() + " is left out from " + size + " reports on: "
                        + reason.lines().findFirst().orElse("") + "."));
        peers.removeAll(turns.failures().keySet());
        double others = Machine.worked() - shell.worked() - othersBefore;
        noteOthers(size, others / ((System.nanoTime() - started) / 1e9));
        Folders.delete(folder);
        return turns;
    }

    private void noteLoad(int size) throws IOException, InterruptedException {
        boolean rest = Machine.comesToRest(options.patience());
        quiet &= rest;
        remarks.add(String.format(
                Locale.ROOT,
                "Before %d reports the load was %s%s.",
                size,
                Machine.load().isPresent() ? String.valueOf(Machine.load().getAsDouble()) : "unknown",
                rest ? "" : ": the machine was busy, and these figures are no measurement"));
    }

    private void noteOthers(int size, double processors) {
        quiet &= processors < Machine.LITTLE;
        remarks.add(String.format(
                Locale.ROOT,
                "While %d reports were built, all other work took %.2f processors on average.",
                size,
                processors));
    }

    /** One for each tool, and one for what the goal takes by itself. */
    private List<Table.Row> rows(Turns turns) {
        List<Table.Row> rows = new ArrayList<>();
        turns.costs()
                .forEach((peer, costs) ->
                        rows.add(new Table.Row(peer.name(), costs, turns.sizes().get(peer))));
        List<Cost> builds = turns.costs().getOrDefault(whole, List.of());
        List<Cost> starts = turns.costs().getOrDefault(alone, List.of());
        if (!builds.isEmpty() && !starts.isEmpty()) {
            List<Cost> inside = new ArrayList<>();
            for (int i = 0; i < builds.size(); i++) {
                inside.add(builds.get(i).minus(starts.get(i)));
            }
            rows.add(new Table.Row(whole.name() + ", without Maven alone", inside, new Folders.Size(0, 0)));
        }
        return rows;
    }

    private String heading() throws IOException {
        return String.format(
                Locale.ROOT,
                "### %s: %d of %d cores, %s, %s%n%nMedians of %d runs.%n",
                LocalDate.now(),
                options.cores().orElse(Machine.cores()),
                Machine.cores(),
                Machine.processor(),
                maven.version(),
                options.runs());
    }

    private String remarks() {
        return "\n- " + String.join("\n- ", remarks) + "\n";
    }

    private void record(String text) throws IOException {
        if (quiet) {
            Files.writeString(bench.resolve("README.md"), "\n" + text, StandardOpenOption.APPEND);
        } else {
            System.out.println("The table is not added to README.md, as the machine was not quiet.");
        }
    }
}
