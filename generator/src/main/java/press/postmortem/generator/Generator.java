package press.postmortem.generator;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.content.ContentReader;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.lint.Checks;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.plan.SitePlanner;
import press.postmortem.generator.render.OutputFile;
import press.postmortem.generator.render.SiteRenderer;
import press.postmortem.generator.render.Theme;
import press.postmortem.generator.write.SiteWriter;

/** The whole flow, in order. */
public final class Generator {
    private final Settings settings;
    private final int threads;
    private final Findings findings = new Findings();

    private Generator(Settings settings, int threads) {
        this.settings = settings;
        this.threads = threads;
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

    /** The same up to the plan; neither needs a theme nor writes anything. */
    public static BuildReport check(Settings settings) {
        return new Generator(settings, Runtime.getRuntime().availableProcessors()).check();
    }

    static BuildReport generate(Settings settings, int threads) {
        return new Generator(settings, threads).generate();
    }

    private BuildReport generate() {
        ContentTree tree = findings.keep(ContentReader.read(settings.content()));
        SitePlan plan = plan(tree);
        Theme theme = findings.demand(Theme.load(settings.theme(), tree.theme(), settings.themeLoader()));
        findings.demand(SiteWriter.check(settings.output(), settings.content()));
        if (tree.isEmpty() || findings.refuse(settings.failOn())) {
            return new BuildReport(
                    findings.sorted(), true, plan.library().postmortems().size(), 0);
        }
        List<OutputFile> files = SiteRenderer.render(plan, theme);
        SiteWriter.write(files, settings.output());
        return new BuildReport(
                findings.sorted(), false, plan.library().postmortems().size(), files.size());
    }

    private BuildReport check() {
        ContentTree tree = findings.keep(ContentReader.read(settings.content()));
        Library library = plan(tree).library();
        boolean refused = tree.isEmpty() || findings.refuse(settings.failOn());
        return new BuildReport(findings.sorted(), refused, library.postmortems().size(), 0);
    }

    private SitePlan plan(ContentTree tree) {
        Library library = findings.keep(LibraryReader.read(tree, settings.baseUrl(), threads));
        LocalDate today = settings.today().orElseGet(() -> NewestDate.in(library));
        findings.add(Checks.run(library));
        return findings.keep(SitePlanner.plan(library, today, findings.sorted()));
    }
}
