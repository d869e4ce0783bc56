package press.postmortem.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.content.History;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.LastDay;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Mention;
import press.postmortem.generator.incident.Mentions;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;

/** {@link ContentTree} → {@link ReadLibrary}: each file is parsed and understood for itself, several at once. */
final class LibraryReader {
    static final Comparator<Postmortem> NEWEST_FIRST = Comparator.comparing(
                    (Postmortem postmortem) -> postmortem.date().orElse(null),
                    Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Postmortem::id)
            .thenComparing(postmortem -> postmortem.source().path());

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final InParallel parallel;
    private final Memory memory;
    private final Map<String, List<Mention>> mentions = new HashMap<>();
    private final List<Optional<LocalDate>> days = new ArrayList<>();

    private LibraryReader(InParallel parallel, Memory memory) {
        this.parallel = parallel;
        this.memory = memory;
    }

    /** @param settings some go before what {@code site.yaml} says */
    static Checked<ReadLibrary> read(
            ContentTree tree, Settings settings, Checked<History> history, int threads, Memory memory) {
        try (InParallel parallel = new InParallel(threads, DocumentParser::thread)) {
            return new LibraryReader(parallel, memory).read(tree, settings, history);
        }
    }

    private Checked<ReadLibrary> read(ContentTree tree, Settings settings, Checked<History> told) {
        Site said = tree.site().map(this::site).orElseGet(Site::unnamed);
        Site placed =
                settings.baseUrl().flatMap(this::baseUrl).map(said::withBaseUrl).orElse(said);
        Site site = settings.pdf().map(placed::withBooks).orElse(placed);
        History history = keep(told);
        List<Postmortem> reports = postmortems(tree.postmortems(), site, history);
        Optional<Page> introduction = pages(
                        memory.introductions(), tree.introduction().stream().toList())
                .stream()
                .findFirst();
        List<Page> pages = pages(memory.pages(), tree.pages());
        Library library =
                new Library(site, tree.site(), reports, introduction, pages, tree.assets(), tree.statics(), mentions);
        return new Checked<>(new ReadLibrary(library, LastDay.among(days)), diagnostics);
    }

    private Site site(SourceFile source) {
        Yaml.Mapping yaml = keep(DocumentParser.parseYaml(source));
        return keep(PostmortemExtractor.site(source, yaml));
    }

    /** Read as {@code site.yaml}'s would be. */
    private Optional<String> baseUrl(String url) {
        Yaml.Entry entry = new Yaml.Entry("base_url", new Yaml.Scalar(url, true, 0), 0);
        Yaml.Mapping yaml = new Yaml.Mapping(List.of(entry), 0);
        return keep(PostmortemExtractor.site(new SourceFile(Location.pathOfParameter("postmortem.baseUrl"), url), yaml))
                .baseUrl();
    }

    private List<Postmortem> postmortems(List<SourceFile> sources, Site site, History history) {
        List<Postmortem> reports = kept(
                sources,
                memory.reports()
                        .map(List.of(site, history), sources, parallel, source -> postmortem(source, site, history)));
        return memory.newestFirst().sorted(reports);
    }

    /** Those whose names must not be published are no authors. */
    private static Postmortem withHistory(Postmortem report, History history, Site site) {
        return history.of(report.source().path())
                .map(change -> {
                    List<Person> authors = change.authors().stream()
                            .filter(name -> site.people().stream()
                                    .noneMatch(person -> person.isPrivate() && person.isCalled(name)))
                            .map(name -> new Person(name, Optional.empty(), Optional.empty()))
                            .toList();
                    return report.withHistory(authors, change.last());
                })
                .orElse(report);
    }

    private List<Page> pages(Memo<SourceFile, Checked<Memory.Read<Page>>> known, List<SourceFile> sources) {
        return kept(sources, known.map(List.of(), sources, parallel, LibraryReader::page));
    }

    private <T> List<T> kept(List<SourceFile> sources, List<Checked<Memory.Read<T>>> all) {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Memory.Read<T> read = keep(all.get(i));
            values.add(read.value());
            mentions.put(sources.get(i).path(), read.mentions());
            days.add(read.newest());
        }
        return values;
    }

    private static Checked<Memory.Read<Postmortem>> postmortem(SourceFile source, Site site, History history) {
        Checked<Document> document = DocumentParser.parse(source);
        return both(document, PostmortemExtractor.postmortem(document.value(), site))
                .map(report -> withHistory(report, history, site))
                .map(report -> new Memory.Read<>(report, Mentions.of(report), LastDay.of(report)));
    }

    private static Checked<Memory.Read<Page>> page(SourceFile source) {
        Checked<Document> document = DocumentParser.parse(source);
        return both(document, PostmortemExtractor.page(document.value()))
                .map(page -> new Memory.Read<>(page, Mentions.of(page), Optional.empty()));
    }

    private static <T> Checked<T> both(Checked<?> first, Checked<T> second) {
        List<Diagnostic> all = new ArrayList<>(first.diagnostics());
        all.addAll(second.diagnostics());
        return new Checked<>(second.value(), all);
    }

    private <T> T keep(Checked<T> checked) {
        diagnostics.addAll(checked.diagnostics());
        return checked.value();
    }
}
