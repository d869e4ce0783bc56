package press.postmortem.generator.plan;

import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.incident.Postmortem;

/** Where a report names its aliases. */
final class Aliases {
    private Aliases() {}

    static Location locate(Postmortem report, String alias) {
        return report.document()
                .frontMatter()
                .get("aliases")
                .map(yaml -> place(yaml, alias))
                .map(report.source()::locate)
                .orElse(Location.ofFile(report.source().path()));
    }

    private static int place(Yaml yaml, String alias) {
        if (!(yaml instanceof Yaml.Sequence sequence)) {
            return yaml.offset();
        }
        return sequence.values().stream()
                .filter(value ->
                        value instanceof Yaml.Scalar scalar && scalar.text().equals(alias))
                .mapToInt(Yaml::offset)
                .findFirst()
                .orElse(sequence.offset());
    }
}
