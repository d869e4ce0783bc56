package press.postmortem.generator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.content.ContentReader;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.content.Folders;
import press.postmortem.generator.content.History;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.explain.Explanation;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.leak.LeakScanner;
import press.postmortem.generator.lint.Checks;
import press.postmortem.generator.lint.leak.Hiding;
import press.postmortem.generator.plan.Drafts;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SiteLinks;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.proof.FontProof;
import press.postmortem.generator.proof.PathProof;
import press.postmortem.generator.proof.PublishedAssets;
import press.postmortem.generator.proof.SiteProof;
import press.postmortem.generator.render.SiteRenderer;
import press.postmortem.generator.render.edition.Lazy;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.output.PendingFile;
import press.postmortem.generator.render.theme.Theme;
import press.postmortem.generator.triage.RenewedBaseline;
import press.postmortem.generator.triage.Triage;
import press.postmortem.generator.triage.Verdict;
import press.postmortem.generator.write.SiteWriter;

/** The whole flow, in order. */
public final class Generator {
    private final Settings settings;
    private final int threads;
    private final Checked<History> history;
    private final Memory memory;
    private final Folders folders;
    private final BuildFindings findings = new BuildFindings();

    private Generator(Settings settings, int threads) {
        this(settings, threads, history(settings), Memory.empty(), Folders.onDisk());
    }

    /**
     * @param memory what an earlier one of the same settings learnt
     * @param folders see {@link ContentReader#read(Path, Folders, ContentReader.TextFiles)}
     */
    Generator(Settings settings, int threads, Checked<History> history, Memory memory, Folders folders) {
        this.settings = settings;
        this.threads = threads;
        this.history = history;
        this.memory = memory;
        this.folders = folders;
    }

    static Checked<History> history(Settings settings) {
        return settings.git() ? History.read(settings.content()) : Checked.of(History.none());
    }

    /**
     * Reads, checks and renders the content, and puts the site in the place of the old one. Where there is nothing to
     * publish, no theme to publish it with, or an output folder that may not be replaced, nothing is written, whatever
     * {@link Settings#failOn} says.
     *
     * @throws java.io.UncheckedIOException where the disk refuses; the old site then still stands
     */
    public static BuildReport generate(Settings settings) {
        return generate(settings, Runtime.getRuntime().availableProcessors());
    }

    /**
     * The same, but for what lies on paper: makes pages, feeds and data and reads them again, but no print view and no book, and
     * writes nothing.
     */
    public static BuildReport check(Settings settings) {
        return new Generator(settings, Runtime.getRuntime().availableProcessors()).check();
    }

    /**
     * One report as it is read, for its author; see {@link Explanation}.
     *
     * @param file below the content folder
     * @return the text; empty where the file is no report of the content, with a diagnostic that says why
     */
    public static Checked<Optional<String>> explain(Settings settings, Path file) {
        return new Generator(settings, Runtime.getRuntime().availableProcessors()).explain(file);
    }

    /**
     * What a file {@link ContentTree#BASELINE} of this content holds, so that only new findings count.
     *
     * @param salt hexadecimal digits drawn at random, for a baseline of all that counts now; empty for the one that is there,
     *     without what was corrected since
     * @return empty where there is no content, or where the baseline that is there can't be read, with what is wrong
     */
    public static Checked<Optional<RenewedBaseline>> baseline(Settings settings, Optional<String> salt) {
        return new Generator(settings, Runtime.getRuntime().availableProcessors()).baseline(salt);
    }

    static BuildReport generate(Settings settings, int threads) {
        return new Generator(settings, threads).generate();
    }

    private BuildReport generate() {
        FinishedBuilds builds = new FinishedBuilds(settings, history);
        return builds.standing().orElseGet(() -> {
            builds.release();
            return builds.keep(generateAnew());
        });
    }

    private BuildReport generateAnew() {
        Draft draft = draft(read(), Drafts.LEFT_OUT);
        Theme theme = theme(draft);
        findings.demand(SiteWriter.check(settings.output(), settings.content()));
        findings.demand(providePdfLibrary(draft.library().site()));
        BuildReport examined = examine(draft);
        SiteRenderer renderer = renderer(draft, theme, examined::diagnostics);
        return examined.refused() ? proveScreen(draft, renderer) : publish(draft, renderer.files());
    }

    /** The files are made, and the sources examined as those of a site that is published, when somebody asks. */
    PreviewedSite preview() {
        Draft draft = draft(read(), Drafts.SHOWN);
        Theme theme = theme(draft);
        Lazy<BuildReport> examined = new Lazy<>(() -> examine(draft));
        SiteRenderer renderer = SiteRenderer.of(
                draft.plan(),
                theme,
                draft.assets().pictures(),
                () -> examined.get().diagnostics(),
                memory.editions());
        return new PreviewedSite(findings.isImpossible() ? Optional.empty() : Optional.of(renderer), examined::get);
    }

    /** Each file is made, read again and written before the next one, so that a site needs no more memory than its reports do. */
    private BuildReport publish(Draft draft, List<PendingFile> files) {
        SiteProof proof = SiteProof.of(draft.plan(), draft.scanner());
        Set<String> paths = files.stream().map(PendingFile::path).collect(Collectors.toSet());
        try (SiteWriter site = SiteWriter.open(settings.output(), paths, SiteWriter.Kind.SITE)) {
            each(files, file -> {
                proof.read(file);
                site.write(file);
            });
            findings.add(proof.findings());
            BuildReport report = judge(draft);
            if (report.refused()) {
                return report;
            }
            site.publish();
            return report.written(files.size());
        }
    }

    private BuildReport check() {
        return check(draft(read(), Drafts.LEFT_OUT));
    }

    private BuildReport check(Draft draft) {
        Theme theme = theme(draft);
        BuildReport examined = examine(draft);
        return proveScreen(draft, renderer(draft, theme, examined::diagnostics));
    }

    /** Without a site being written. */
    private BuildReport proveScreen(Draft draft, SiteRenderer renderer) {
        if (!findings.isImpossible()) {
            SiteProof proof = SiteProof.of(draft.plan(), draft.scanner());
            each(renderer.screen(), proof::read);
            findings.add(proof.findings());
        }
        return judge(draft);
    }

    private void each(List<PendingFile> files, Consumer<OutputFile> taker) {
        try (InParallel parallel = new InParallel(threads)) {
            parallel.each(files, file -> taker.accept(file.make()));
        }
    }

    private Theme theme(Draft draft) {
        List<Asset> files = folders.files(Path.of(settings.theme())).value();
        List<Asset> overrides = draft.overrides();
        Site.Language language = draft.library().site().language();
        Theme theme = findings.demand(known(
                memory.themes(),
                List.of(files, overrides, language),
                settings.theme(),
                name -> Theme.load(name, overrides, settings.extensions(), language)));
        findings.add(PublishedAssets.inTheWayOf(theme.statics(), draft.plan()));
        return theme;
    }

    private SiteRenderer renderer(Draft draft, Theme theme, Supplier<List<Diagnostic>> reported) {
        return SiteRenderer.of(draft.plan(), theme, draft.assets().pictures(), reported);
    }

    private Checked<Optional<String>> explain(Path file) {
        ContentTree tree = read();
        Checked<Optional<SourceFile>> found = ReportFile.find(tree, settings.content(), file);
        Draft draft = draft(tree, Drafts.LEFT_OUT);
        Verdict verdict = examine(draft).verdict();
        if (found.value().isEmpty()) {
            return new Checked<>(Optional.empty(), tree.isEmpty() ? verdict.reported() : found.diagnostics());
        }
        return Checked.of(found.value().map(source -> explain(source, draft, verdict)));
    }

    private Checked<Optional<RenewedBaseline>> baseline(Optional<String> salt) {
        Draft draft = draft(read(), Drafts.LEFT_OUT);
        check(draft);
        Triage triage = draft.triage().get();
        Checked<RenewedBaseline> made = findings.baseline(triage, salt);
        List<Diagnostic> wrong =
                findings.isImpossible() ? findings.judge(triage).reported() : made.diagnostics();
        return wrong.isEmpty() ? made.map(Optional::of) : new Checked<>(Optional.empty(), wrong);
    }

    /** What leaks is hidden before anything is read. */
    private static String explain(SourceFile source, Draft draft, Verdict verdict) {
        Site site = draft.library().site();
        Document document = DocumentParser.parse(
                        Hiding.of(source, draft.scanner()).hidden())
                .value();
        Postmortem report = PostmortemExtractor.postmortem(document, site).value();
        List<Diagnostic> said = verdict.reported().stream()
                .filter(diagnostic -> diagnostic.location().path().equals(source.path()))
                .toList();
        return Explanation.of(document, report, site, said);
    }

    /** An empty folder is an obstacle, and so is whatever was found in it. */
    private ContentTree read() {
        Checked<ContentTree> tree = ContentReader.read(
                settings.content(), folders, files -> known(memory.texts(), List.of(), files, ContentReader::text));
        return tree.value().isEmpty() ? findings.demand(tree) : findings.keep(tree);
    }

    private Draft draft(ContentTree tree, Drafts drafts) {
        ReadLibrary read = findings.keep(LibraryReader.read(tree, settings, history, threads, memory));
        LocalDate today = settings.today().orElse(read.newest());
        Library library = read.library().asOf(today);
        Library told = read.told(library, today);
        Checks checks = findings.keep(Checks.with(settings.extensions()));
        List<Planned.EditorSchema> schemas = known(
                memory.schemas(), checks.rules(), library.site(), site -> EditorFiles.planned(site, checks.rules()));
        Checked<SitePlan> planned = memory.plans().plan(told, today, schemas, drafts);
        SitePlan plan = planned.value();
        LeakScanner scanner = memory.checks().scope(library.site(), today).scanner();
        ReadAssets assets = new ReadAssets(known(
                memory.assets(),
                List.of(library.site(), today),
                PublishedAssets.of(plan),
                file -> ReadAsset.of(file, scanner)));
        Supplier<Checked<SitePlan>> published = () ->
                isPublished(library, drafts) ? planned : memory.plans().plan(told, today, schemas, Drafts.LEFT_OUT);
        Lazy<Triage> triage =
                new Lazy<>(() -> Triage.of(tree, library.site().policy(), scanner, checks.rules(), today));
        return new Draft(library, tree.theme(), checks, plan, published, scanner, assets, triage);
    }

    /** Whether what is planned is the site that readers will have. */
    private static boolean isPublished(Library library, Drafts drafts) {
        return drafts == Drafts.LEFT_OUT || drafts(library) == 0;
    }

    /** Asks all that can be asked before a page is made. */
    private BuildReport examine(Draft draft) {
        findings.add(draft.checks().run(draft.library(), draft.plan().today(), memory.checks()));
        SitePlan published = findings.keep(draft.published().get());
        findings.add(SiteLinks.check(draft.library(), published));
        findings.add(PathProof.of(published, draft.scanner()));
        findings.add(FontProof.of(draft.library()));
        findings.add(draft.assets().leaks(PublishedAssets.of(published)));
        return judge(draft);
    }

    private <K, V> V known(Memo<K, V> memo, Object circumstances, K key, Function<K, V> work) {
        return known(memo, circumstances, List.of(key), work).get(0);
    }

    private <K, V> List<V> known(Memo<K, V> memo, Object circumstances, List<K> keys, Function<K, V> work) {
        try (InParallel parallel = new InParallel(threads)) {
            return memo.map(circumstances, keys, parallel, work);
        }
    }

    private BuildReport judge(Draft draft) {
        Verdict verdict = findings.judge(draft.triage().get());
        boolean refused = findings.isImpossible()
                || verdict.reported().stream().map(Diagnostic::level).anyMatch(settings.failOn()::refuses);
        return new BuildReport(
                verdict, refused, draft.checks().rules(), reports(draft.library()), drafts(draft.library()), 0);
    }

    private List<Diagnostic> providePdfLibrary(Site site) {
        if (!site.books().wanted()) {
            return List.of();
        }
        try {
            settings.pdfLibrary().provide();
            return List.of();
        } catch (IllegalStateException e) {
            return List.of(
                    Diagnostic.of(PublishingRule.PDF_LIBRARY_MISSING, Location.ofFile("site.yaml"), e.getMessage()));
        }
    }

    private static int drafts(Library library) {
        return (int) library.postmortems().stream()
                .filter(report -> report.documentStatus() == DocumentStatus.DRAFT)
                .count();
    }

    private static List<String> reports(Library library) {
        return library.postmortems().stream()
                .map(report -> report.source().path())
                .sorted()
                .toList();
    }

    /**
     * What was read, who examines it, and which pages it will have.
     *
     * @param library with all that its reports say, also days that readers are not told
     * @param overrides the site's own files for its theme
     * @param plan of the site that is shown
     * @param published the plan of the site that readers will have
     * @param triage made with the first verdict
     */
    private record Draft(
            Library library,
            List<Asset> overrides,
            Checks checks,
            SitePlan plan,
            Supplier<Checked<SitePlan>> published,
            LeakScanner scanner,
            ReadAssets assets,
            Lazy<Triage> triage) {}
}
