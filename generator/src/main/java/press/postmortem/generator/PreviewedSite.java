package press.postmortem.generator;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import press.postmortem.generator.render.SiteRenderer;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.output.PendingFile;

/** A site as its sources are at one moment; may be asked by any thread. */
public final class PreviewedSite {
    private final Optional<SiteRenderer> renderer;
    private final Supplier<BuildReport> report;

    /** @param renderer absent where there is nothing to show */
    PreviewedSite(Optional<SiteRenderer> renderer, Supplier<BuildReport> report) {
        this.renderer = renderer;
        this.report = report;
    }

    /**
     * Makes a file of the site.
     *
     * @param path below the site's root, with {@code /} between names
     * @return empty where the site has no such file; a site that can't be made has none at all
     */
    public Optional<OutputFile> file(String path) {
        return pending(path).map(PendingFile::make);
    }

    /** @param path below the site's root */
    public boolean has(String path) {
        return pending(path).isPresent();
    }

    private Optional<PendingFile> pending(String path) {
        return renderer.flatMap(site -> site.file(path));
    }

    /** Of all its files, in order. */
    SortedSet<String> paths() {
        return renderer.stream()
                .flatMap(site -> site.files().stream())
                .map(PendingFile::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether there is anything to show. */
    public boolean isEmpty() {
        return renderer.isEmpty();
    }

    /** What is wrong with the sources; asked of them with the first question. What only a made page shows is not in it. */
    public BuildReport report() {
        return report.get();
    }
}
