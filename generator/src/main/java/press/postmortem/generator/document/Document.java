package press.postmortem.generator.document;

import java.util.List;
import java.util.Objects;
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

    /** @param references how often the body refers to it */
    public record Footnote(String label, int number, int references, List<Block> content, int offset) {
        public Footnote {
            Objects.requireNonNull(label, "label");
            content = List.copyOf(content);
        }
    }
}
