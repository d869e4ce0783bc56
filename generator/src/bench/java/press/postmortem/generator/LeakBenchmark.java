package press.postmortem.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.leak.Leak;
import press.postmortem.generator.leak.LeakScanner;

/** How long it takes to look for leaks in a log of a million characters, and to get ready for it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class LeakBenchmark {
    private static final int LENGTH = 1_000_000;
    private static final List<String> PIECES = List.of(
            "GET /tide/4", "token refreshed", "key rotated", "10.12.8.137", "192.0.1.77", "user_id=48213377",
            "curl https://saltmere.example/tide", "access denied", "session=af83hs", "gauge-2.pier.internal");

    private LeakScanner scanner;
    private String log;

    @Setup
    public void write() {
        scanner = start();
        Random random = new Random(1);
        StringBuilder out = new StringBuilder();
        while (out.length() < LENGTH) {
            out.append("2024-03-01T10:42:07.").append(random.nextInt(1000)).append("Z INFO [gauge-2] ");
            for (int i = 0; i < 5; i++) {
                out.append(PIECES.get(random.nextInt(PIECES.size()))).append(' ');
            }
            out.append("trace=").append(Long.toHexString(random.nextLong())).append('\n');
        }
        log = out.toString();
    }

    @Benchmark
    public LeakScanner start() {
        return LeakScanner.of(Site.unnamed(), LocalDate.of(2024, 3, 1));
    }

    @Benchmark
    public List<Leak> scan() {
        return scanner.scan(log);
    }
}
