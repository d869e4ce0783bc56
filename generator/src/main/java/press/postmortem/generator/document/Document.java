package press.postmortem.generator.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import press.postmortem.generator.diagnostic.SourceFile;

/**
 * A parsed file. Every word of the source's body is somewhere in {@link #blocks} or {@link #footnotes}.
 *
 * @param source the file
 * @param frontMatter what stands between the leading {@code ---} lines; empty where there is none or none could be read
 * @param blocks the body, in the author's order
 * @param footnotes those that the body refers to, by number; then those that nothing refers to
 */
public record Document(SourceFile source, Yaml.Mapping frontMatter, List<Block> blocks, List<Footnote> footnotes) {
    public Document {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(frontMatter, "frontMatter");
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
    }

    /** The ids of its headings and elements: where a link can lead to. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        for (Block block : Walk.blocks(this)) {
            if (block instanceof Block.Heading heading) {
                ids.add(heading.id());
            } else if (block instanceof Block.Element element) {
                addId(element.attributes(), ids);
            }
        }
        for (Inline inline : Walk.inlines(this)) {
            if (inline instanceof Inline.Element element) {
                addId(element.attributes(), ids);
            }
        }
        return Collections.unmodifiableSet(ids);
    }

    private static void addId(Map<String, String> attributes, Set<String> ids) {
        Optional.ofNullable(attributes.get("id")).ifPresent(ids::add);
    }

    /** @param references how often the body refers to it */
    public record Footnote(String label, int number, int references, List<Block> content, int offset) {
        public Footnote {
            Objects.requireNonNull(label, "label");
            content = List.copyOf(content);
        }
    }
}
