package press.postmortem.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.output.OutputFile;

/**
 * How long it takes to make all files of a kind, one after another, from reports that were read; each with what must be known of
 * the whole site before, which {@link #notFound} measures with a page that holds next to nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class RenderingBenchmark {
    /** How many invented reports. */
    @Param("200")
    public int reports;

    private Path content;
    private InventedSite site;

    @Setup
    public void read() throws IOException {
        content = Scratch.folder();
        site = InventedSite.of(content, reports);
    }

    @TearDown
    public void delete() throws IOException {
        Scratch.delete(content);
    }

    @Benchmark
    public List<OutputFile> notFound() {
        return site.made(Planned.NotFound.class);
    }

    @Benchmark
    public List<OutputFile> reportPages() {
        return site.made(Planned.Incident.class);
    }

    @Benchmark
    public List<OutputFile> listPages() {
        return site.made(Planned.ListingPage.class);
    }

    @Benchmark
    public List<OutputFile> ledger() {
        return site.made(Planned.Ledger.class);
    }

    @Benchmark
    public List<OutputFile> printViews() {
        return site.made(Planned.Print.class);
    }

    @Benchmark
    public List<OutputFile> feeds() {
        return site.made(Planned.Feed.class);
    }

    @Benchmark
    public List<OutputFile> twins() {
        return site.made(Planned.Twin.class);
    }

    @Benchmark
    public List<OutputFile> searchIndex() {
        return site.made(Planned.SearchIndex.class);
    }
}
