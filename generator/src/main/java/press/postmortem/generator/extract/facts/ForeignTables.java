package press.postmortem.generator.extract.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.postmortem.generator.document.Yaml;

/**
 * The tables of front matter in which other tools have authors put keys that are a site's own: {@code params} in Hugo, {@code extra}
 * and {@code taxonomies} in Zola.
 */
final class ForeignTables {
    private static final Set<String> NAMES = Set.of("params", "extra", "taxonomies");

    private ForeignTables() {}

    static boolean has(String key) {
        return NAMES.contains(key);
    }

    /**
     * A front matter with what is known of such tables at its end, as if it stood outside. What does stand outside is before it, and
     * so counts; what is not known is the other tool's.
     */
    static Yaml.Mapping open(Yaml.Mapping frontMatter, KeySet keys) {
        List<Yaml.Entry> inside = frontMatter.entries().stream()
                .filter(entry -> has(entry.key()))
                .map(Yaml.Entry::value)
                .filter(Yaml.Mapping.class::isInstance)
                .flatMap(table -> ((Yaml.Mapping) table).entries().stream())
                .filter(entry -> keys.spelling(entry.key()).isPresent())
                .toList();
        return inside.isEmpty()
                ? frontMatter
                : new Yaml.Mapping(
                        Stream.concat(frontMatter.entries().stream(), inside.stream())
                                .toList(),
                        frontMatter.offset());
    }
}
