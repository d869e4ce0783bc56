package press.postmortem.generator.lint.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.leak.Leak;
import press.postmortem.generator.leak.LeakScanner;

/**
 * What leaks in {@code site.yaml}. Names that it calls private stand there to be known, and so does what it lists below
 * {@code checks: leaks}: patterns, domains and the values that it allows; their reasons are read like everything else.
 */
public final class SiteLeaks {
    /** The quotes around a value. */
    private static final int QUOTES = 2;

    private SiteLeaks() {}

    /** By place. */
    public static List<Leak> in(SourceFile site, LeakScanner scanner) {
        List<Yaml.Scalar> listed = listed(DocumentParser.parseYaml(site).value());
        return scanner.scan(site.text()).stream()
                .filter(leak -> leak.rule() != LeakRule.PRIVATE_NAME)
                .filter(leak -> listed.stream().noneMatch(value -> holds(value, leak)))
                .toList();
    }

    private static boolean holds(Yaml.Scalar value, Leak leak) {
        return value.offset() <= leak.start()
                && leak.end() <= value.offset() + value.text().length() + QUOTES;
    }

    private static List<Yaml.Scalar> listed(Yaml.Mapping site) {
        Optional<Yaml.Mapping> leaks = mapping(site, "checks").flatMap(checks -> mapping(checks, "leaks"));
        List<Yaml.Scalar> listed = new ArrayList<>();
        for (Yaml.Entry entry : leaks.map(Yaml.Mapping::entries).orElse(List.of())) {
            values(entry.value())
                    .flatMap(value ->
                            value instanceof Yaml.Mapping allowed ? allowed.get("value").stream() : Stream.of(value))
                    .forEach(value -> {
                        if (value instanceof Yaml.Scalar scalar) {
                            listed.add(scalar);
                        }
                    });
        }
        return listed;
    }

    private static Stream<Yaml> values(Yaml value) {
        return value instanceof Yaml.Sequence sequence ? sequence.values().stream() : Stream.of(value);
    }

    private static Optional<Yaml.Mapping> mapping(Yaml.Mapping parent, String key) {
        return parent.get(key)
                .flatMap(value -> value instanceof Yaml.Mapping mapping ? Optional.of(mapping) : Optional.empty());
    }
}
