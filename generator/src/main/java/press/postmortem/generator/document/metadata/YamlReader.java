package press.postmortem.generator.document.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.document.text.Findings;

/** YAML → {@link Yaml}. The library composes nodes and never makes an object of them: {@code 18:53} stays {@code 18:53}. */
public final class YamlReader {
    /** How long front matter may be, in characters. */
    static final int LONGEST = 256 << 10;

    private static final int DEEPEST = 40;

    /** Makes a text of every scalar, without a look at what else it could be. */
    private static final Resolver UNTYPED = new Resolver() {
        @Override
        protected void addImplicitResolvers() {
            // none
        }
    };

    private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

    private final SourceFile source;
    private final Findings findings;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private String text;
    private int shift;
    private int place;
    private int codePointsToPlace;

    private YamlReader(SourceFile source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** The mapping between two offsets; where it has mistakes, those of its top-level keys that can be read. */
    public static Yaml.Mapping read(SourceFile source, int start, int end, Findings findings) {
        if (end - start > LONGEST) {
            findings.add(ReadingRule.FRONT_MATTER_TOO_LONG, start, LONGEST);
            return Yaml.Mapping.empty();
        }
        String text = MetadataText.checked(source.text(), start, end, findings);
        return new YamlReader(source, findings).readMapping(text, start);
    }

    private Yaml.Mapping readMapping(String yaml, int offset) {
        Composed whole = compose(yaml, offset);
        if (whole.isValid()) {
            whole.node()
                    .filter(node -> !(node instanceof MappingNode))
                    .ifPresent(node -> findings.add(ReadingRule.YAML_NOT_A_MAPPING, offset(node)));
            return mapping(whole.node(), offset);
        }
        List<Yaml.Entry> entries = new ArrayList<>();
        boolean found = false;
        for (YamlSection section : YamlSection.of(yaml)) {
            Composed part = compose(section.in(yaml), offset + section.start());
            if (part.isValid()) {
                entries.addAll(mapping(part.node(), offset + section.start()).entries());
            } else {
                found = true;
                YamlMistake.report(source, offset + section.start(), section.in(yaml), part.mistake(), findings);
                section.asWritten(yaml, offset).ifPresent(entries::add);
            }
        }
        if (!found) {
            YamlMistake.report(source, offset, yaml, whole.mistake(), findings);
        }
        return new Yaml.Mapping(unique(entries), offset);
    }

    /** @param mistake what the library threw; empty where it composed */
    private record Composed(Optional<Node> node, Optional<RuntimeException> mistake) {
        boolean isValid() {
            return mistake.isEmpty();
        }
    }

    private Composed compose(String yaml, int offset) {
        text = yaml;
        shift = offset;
        place = 0;
        codePointsToPlace = 0;
        try {
            LoaderOptions options = options();
            Composer composer = new Composer(new ParserImpl(new StreamReader(yaml), options), UNTYPED, options);
            return new Composed(Optional.ofNullable(composer.getSingleNode()), Optional.empty());
        } catch (RuntimeException e) {
            return new Composed(Optional.empty(), Optional.of(e));
        } catch (StackOverflowError e) {
            return new Composed(Optional.empty(), Optional.of(new IllegalStateException(e)));
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setTagInspector(tag -> false);
        return options;
    }

    private Yaml.Mapping mapping(Optional<Node> root, int offset) {
        return root.filter(MappingNode.class::isInstance)
                .map(node -> (Yaml.Mapping) convert(node))
                .orElseGet(() -> new Yaml.Mapping(List.of(), offset));
    }

    private Yaml convert(Node node) {
        int offset = offset(node);
        if (!seen.add(node)) {
            return new Yaml.Scalar("", false, offset);
        }
        reportProperties(node, offset);
        if (node instanceof MappingNode mapping) {
            return new Yaml.Mapping(entries(mapping), offset);
        }
        if (node instanceof SequenceNode sequence) {
            return new Yaml.Sequence(
                    sequence.getValue().stream().map(this::convert).toList(), offset);
        }
        return scalar((ScalarNode) node, offset);
    }

    private List<Yaml.Entry> entries(MappingNode mapping) {
        List<Yaml.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            Yaml value = convert(tuple.getValueNode());
            if (key instanceof ScalarNode scalar) {
                reportProperties(key, offset(key));
                entries.add(new Yaml.Entry(key(scalar), value, offset(key)));
            } else {
                findings.add(ReadingRule.YAML_KEY_NOT_TEXT, offset(key));
            }
        }
        return unique(entries);
    }

    /** All files have the same few. */
    private String key(ScalarNode key) {
        return text(key, offset(key)).intern();
    }

    /** Without the keys that come again. */
    private List<Yaml.Entry> unique(List<Yaml.Entry> entries) {
        Map<String, Yaml.Entry> unique = new LinkedHashMap<>();
        for (Yaml.Entry entry : entries) {
            Yaml.Entry first = unique.putIfAbsent(entry.key(), entry);
            if (first != null) {
                findings.add(ReadingRule.DUPLICATE_KEY, entry.offset(), entry.key(), source.lineAt(first.offset()));
            }
        }
        return List.copyOf(unique.values());
    }

    private Yaml.Scalar scalar(ScalarNode node, int offset) {
        boolean quoted = node.getScalarStyle() != ScalarStyle.PLAIN;
        String value = text(node, offset);
        return new Yaml.Scalar(!quoted && NULLS.contains(value) ? "" : value, quoted, offset);
    }

    private String text(ScalarNode node, int offset) {
        return MetadataText.checkedValue(node.getValue(), offset, findings);
    }

    private void reportProperties(Node node, int offset) {
        if (node.getAnchor() != null) {
            findings.add(ReadingRule.YAML_ANCHOR, offset, node.getAnchor());
        } else if (offset < source.text().length() && source.text().charAt(offset) == '!') {
            findings.add(ReadingRule.YAML_TAG, offset);
        }
    }

    private int offset(Node node) {
        int codePoints = node.getStartMark().getIndex();
        place = text.offsetByCodePoints(place, codePoints - codePointsToPlace);
        codePointsToPlace = codePoints;
        return shift + place;
    }
}
