package press.postmortem.generator.plan;

import java.util.Optional;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.incident.Postmortem;

/**
 * A path that leads to a report, as its author wrote it.
 *
 * @param report where it leads
 */
record Alias(Postmortem report, String written) {

    /** Where a page can stand for it; empty where no file could be. */
    Optional<String> path() {
        return PathName.ofAlias(written);
    }

    Location location() {
        return report.document()
                .frontMatter()
                .get("aliases")
                .map(this::place)
                .map(report.source()::locate)
                .orElse(Location.ofFile(report.source().path()));
    }

    private int place(Yaml yaml) {
        if (!(yaml instanceof Yaml.Sequence sequence)) {
            return yaml.offset();
        }
        return sequence.values().stream()
                .filter(value ->
                        value instanceof Yaml.Scalar scalar && scalar.text().equals(written))
                .mapToInt(Yaml::offset)
                .findFirst()
                .orElse(sequence.offset());
    }
}
