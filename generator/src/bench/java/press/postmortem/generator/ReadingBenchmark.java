package press.postmortem.generator;

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
import org.openjdk.jmh.annotations.Warmup;
import press.postmortem.generator.content.ContentFolder;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;

/** How long it takes to read all postmortems of a folder, one after another, with their text already in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {
    /** The folder; the sample site where nothing else is said. */
    @Param("../content")
    public String content;

    private List<SourceFile> sources;
    private List<Document> documents;

    @Setup
    public void read() {
        sources = ContentFolder.read(Path.of(content)).value().postmortems();
        documents = parse();
    }

    /** Text to documents. */
    @Benchmark
    public List<Document> parse() {
        return sources.stream().map(source -> DocumentParser.parse(source).value()).toList();
    }

    /** Documents to postmortems: facts, timelines, actions. */
    @Benchmark
    public List<Postmortem> extract() {
        return documents.stream()
                .map(document ->
                        PostmortemExtractor.postmortem(document, Site.unnamed()).value())
                .toList();
    }
}
