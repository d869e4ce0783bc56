package press.postmortem.generator;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import press.postmortem.generator.cache.FinishedBuild;
import press.postmortem.generator.cache.FinishedBuildFormat;
import press.postmortem.generator.cache.StoredBuild;
import press.postmortem.generator.content.History;
import press.postmortem.generator.content.InputDigest;
import press.postmortem.generator.content.SourceDigest;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.lint.Checks;
import press.postmortem.generator.write.BuildRecord;

/** The build before this one, as far as this one would be the same. An unchanged build does little else, so this is plain code. */
final class FinishedBuilds {
    private final Settings settings;
    private final Optional<StoredBuild> last;
    private final CompletableFuture<Optional<String>> site;
    private final Optional<SourceDigest> sources;
    private final Optional<String> inputs;

    /**
     * Looks at the sources, and meanwhile at the site, where there is something to compare it with.
     *
     * @param history as far as the site tells it, and why it tells no more
     */
    FinishedBuilds(Settings settings, Checked<History> history) {
        this.settings = settings;
        boolean kept = BuildRecord.isKept(settings.output());
        this.last = kept ? last(settings.output()) : Optional.empty();
        this.site = last.isPresent()
                ? CompletableFuture.supplyAsync(() -> BuildRecord.state(settings.output()))
                : CompletableFuture.completedFuture(Optional.empty());
        this.sources = kept ? sources() : Optional.empty();
        this.inputs = sources.isPresent() ? inputs(history) : Optional.empty();
    }

    private static Optional<StoredBuild> last(Path output) {
        Optional<byte[]> record = BuildRecord.read(output);
        return record.isPresent() ? FinishedBuildFormat.read(record.get()) : Optional.empty();
    }

    private Optional<SourceDigest> sources() {
        Path theme = Path.of(settings.theme());
        Optional<SourceDigest> known = last.isPresent()
                ? SourceDigest.unchanged(settings.content(), theme, last.get().sources())
                : Optional.empty();
        try {
            return known.isPresent()
                    ? known
                    : SourceDigest.read(settings.content(), theme, () -> BuildRecord.now(settings.output()));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private Optional<String> inputs(Checked<History> history) {
        List<String> said = List.of(
                settings.theme(),
                settings.failOn().name(),
                said(settings.baseUrl()),
                said(settings.today()),
                said(settings.pdf()),
                settings.git() ? "git " + history : "");
        return InputDigest.of(sources.orElseThrow(), settings.extensions(), said);
    }

    private static String said(Optional<?> setting) {
        return setting.isPresent() ? "said " + setting.get() : "";
    }

    /** What that build said, where its site is what this one would write, and nobody has touched it. */
    Optional<BuildReport> standing() {
        if (last.isEmpty() || inputs.isEmpty() || !last.get().isOf(inputs.get())) {
            return Optional.empty();
        }
        Optional<String> state = site.join();
        if (state.isEmpty() || !last.get().left(state.get())) {
            return Optional.empty();
        }
        List<Rule> rules = Checks.with(settings.extensions()).value().rules();
        Optional<FinishedBuild> found = last.get().read(rules);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        FinishedBuild build = found.get();
        Optional<String> stamp = sources.get().stamp();
        if (stamp.isPresent() && !stamp.equals(build.sources().stamp())) {
            write(build.withSources(sources.get()), rules);
        }
        return Optional.of(
                new BuildReport(build.verdict(), false, rules, build.reports(), build.drafts(), build.files()));
    }

    /** Waits until nobody looks at the site any more, so that another can be put in its place. */
    void release() {
        site.join();
    }

    /** Writes down what a build did, unless it wrote no site. */
    BuildReport keep(BuildReport report) {
        if (inputs.isPresent() && !report.refused()) {
            BuildRecord.state(settings.output())
                    .map(state -> new FinishedBuild(
                            inputs.get(),
                            sources.orElseThrow(),
                            state,
                            report.verdict(),
                            report.reports(),
                            report.drafts(),
                            report.files()))
                    .ifPresent(build -> write(build, report.rules()));
        }
        return report;
    }

    /** Only what is read again as it was written can stand for the build. */
    private void write(FinishedBuild build, List<Rule> rules) {
        byte[] record = FinishedBuildFormat.write(build);
        Optional<FinishedBuild> again = FinishedBuildFormat.read(record).flatMap(stored -> stored.read(rules));
        if (again.equals(Optional.of(build))) {
            BuildRecord.write(settings.output(), record);
        }
    }
}
