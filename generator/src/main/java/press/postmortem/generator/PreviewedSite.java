package press.postmortem.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.output.PendingFile;

/** A site as its sources are at one moment; may be asked by any thread. */
public final class PreviewedSite {
    private final Map<String, PendingFile> files = new HashMap<>();
    private final Supplier<BuildReport> report;

    PreviewedSite(List<PendingFile> files, Supplier<BuildReport> report) {
        files.forEach(file -> this.files.put(file.path(), file));
        this.report = report;
    }

    /**
     * Makes a file of the site.
     *
     * @param path below the site's root, with {@code /} between names
     * @return empty where the site has no such file; a site that can't be made has none at all
     */
    public Optional<OutputFile> file(String path) {
        return Optional.ofNullable(files.get(path)).map(PendingFile::make);
    }

    /** @param path below the site's root */
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** Of all its files, in order. */
    SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    /** Whether there is anything to show. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** What is wrong with the sources; asked of them with the first question. What only a made page shows is not in it. */
    public BuildReport report() {
        return report.get();
    }
}
