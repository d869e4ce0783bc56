package press.postmortem.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.cache.FinishedBuild;
import press.postmortem.generator.cache.FinishedBuildFormat;
import press.postmortem.generator.content.History;
import press.postmortem.generator.content.InputDigest;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.write.BuildRecord;

/** The build before this one, as far as this one would be the same. */
final class FinishedBuilds {
    private final Settings settings;
    private final Optional<String> inputs;

    FinishedBuilds(Settings settings) {
        this.settings = settings;
        this.inputs = digest();
    }

    private Optional<String> digest() {
        List<String> said = List.of(
                settings.theme(),
                settings.failOn().name(),
                settings.baseUrl().toString(),
                settings.today().toString(),
                settings.pdf().toString(),
                settings.git() ? History.read(settings.content()).toString() : "");
        return InputDigest.of(settings.content(), Path.of(settings.theme()), settings.extensions(), said);
    }

    /** What that build said, where its site is what this one would write, and nobody has touched it. */
    Optional<BuildReport> standing() {
        Optional<String> site = inputs.flatMap(known -> BuildRecord.state(settings.output()));
        return site.flatMap(state -> BuildRecord.read(settings.output())
                .flatMap(record -> FinishedBuildFormat.read(record, rules()))
                .filter(build -> build.stands(inputs.orElseThrow(), state))
                .map(build -> new BuildReport(build.verdict(), false, rules(), build.reports(), build.files())));
    }

    /** Writes down what a build did, unless it wrote no site. */
    BuildReport keep(BuildReport report) {
        if (inputs.isPresent() && !report.refused()) {
            BuildRecord.state(settings.output())
                    .map(site ->
                            new FinishedBuild(inputs.get(), site, report.verdict(), report.reports(), report.files()))
                    .ifPresent(this::write);
        }
        return report;
    }

    /** Only what is read again as it was written can stand for the build. */
    private void write(FinishedBuild build) {
        byte[] record = FinishedBuildFormat.write(build);
        if (FinishedBuildFormat.read(record, rules()).equals(Optional.of(build))) {
            BuildRecord.write(settings.output(), record);
        }
    }

    private List<Rule> rules() {
        return Generator.rules(settings.extensions());
    }
}
