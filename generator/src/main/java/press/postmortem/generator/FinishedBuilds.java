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

    /** @param history as far as the site tells it */
    FinishedBuilds(Settings settings, History history) {
        this.settings = settings;
        this.inputs = BuildRecord.isKept(settings.output()) ? digest(history) : Optional.empty();
    }

    private Optional<String> digest(History history) {
        List<String> said = List.of(
                settings.theme(),
                settings.failOn().name(),
                settings.baseUrl().toString(),
                settings.today().toString(),
                settings.pdf().toString(),
                history.toString());
        return InputDigest.of(settings.content(), Path.of(settings.theme()), settings.extensions(), said);
    }

    /** What that build said, where its site is what this one would write, and nobody has touched it. */
    Optional<BuildReport> standing() {
        return inputs.flatMap(known -> BuildRecord.read(settings.output())).flatMap(this::standing);
    }

    private Optional<BuildReport> standing(byte[] record) {
        List<Rule> rules = Generator.rules(settings.extensions());
        return FinishedBuildFormat.read(record, rules)
                .filter(build -> BuildRecord.state(settings.output())
                        .filter(site -> build.stands(inputs.orElseThrow(), site))
                        .isPresent())
                .map(build -> new BuildReport(build.verdict(), false, rules, build.reports(), build.files()));
    }

    /** Writes down what a build did, unless it wrote no site. */
    BuildReport keep(BuildReport report) {
        if (inputs.isPresent() && !report.refused()) {
            BuildRecord.state(settings.output())
                    .map(site ->
                            new FinishedBuild(inputs.get(), site, report.verdict(), report.reports(), report.files()))
                    .ifPresent(build -> write(build, report.rules()));
        }
        return report;
    }

    /** Only what is read again as it was written can stand for the build. */
    private void write(FinishedBuild build, List<Rule> rules) {
        byte[] record = FinishedBuildFormat.write(build);
        if (FinishedBuildFormat.read(record, rules).equals(Optional.of(build))) {
            BuildRecord.write(settings.output(), record);
        }
    }
}
