package press.postmortem.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
import press.postmortem.generator.write.SiteWriter;

/** How long it takes to write the pages of reports that were made before, by all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class WritingBenchmark {
    /** How many invented reports, each with a page. */
    @Param("1000")
    public int reports;

    private Path work;
    private List<OutputFile> files;

    @Setup
    public void make() throws IOException {
        work = Scratch.folder();
        files = InventedSite.of(work.resolve("content"), reports).made(Planned.Incident.class);
        SiteWriter.write(files, work.resolve("standing"), SiteWriter.Kind.SITE);
    }

    @TearDown
    public void delete() throws IOException {
        Scratch.delete(work);
    }

    /** A folder that is not there before each time. */
    @State(Scope.Benchmark)
    public static class Absent {
        private Path site;

        @Setup(Level.Invocation)
        public void delete(WritingBenchmark benchmark) throws IOException {
            site = benchmark.work.resolve("absent");
            Scratch.delete(site);
        }
    }

    /** Where there was no site. */
    @Benchmark
    public void anew(Absent absent) {
        SiteWriter.write(files, absent.site, SiteWriter.Kind.SITE);
    }

    /** Over the same site: each file is compared with the one that is there, and kept. */
    @Benchmark
    public void unchanged() {
        SiteWriter.write(files, work.resolve("standing"), SiteWriter.Kind.SITE);
    }
}
