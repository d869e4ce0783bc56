package press.postmortem.generator.document;

import java.util.List;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.SourceFile;

/** Text → {@link Document}. Never throws for any text. */
public final class DocumentParser {
    private DocumentParser() {}

    /**
     * Parses a Markdown file with optional front matter.
     *
     * @return the document; where a part could not be read, what could, and a diagnostic
     */
    public static Checked<Document> parse(SourceFile source) {
        throw new UnsupportedOperationException(source.path());
    }

    /** Parses a whole file of YAML, such as {@code site.yaml}; an empty mapping where it can't be read. */
    public static Checked<Yaml.Mapping> parseYaml(SourceFile source) {
        throw new UnsupportedOperationException(source.path());
    }

    /**
     * Parses running text that does not stand in a body, such as a value of front matter: emphasis, code, links. No blocks.
     *
     * @param offset where the text stands in its {@code SourceFile}
     */
    public static List<Inline> parseInline(String text, int offset) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text, offset));
    }
}
