package press.postmortem.generator.document.parser;

import java.util.List;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Comment;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.document.markdown.Body;
import press.postmortem.generator.document.markdown.Comments;
import press.postmortem.generator.document.markdown.DeepStack;
import press.postmortem.generator.document.markdown.MarkdownReader;
import press.postmortem.generator.document.metadata.FrontMatter;
import press.postmortem.generator.document.metadata.TomlReader;
import press.postmortem.generator.document.metadata.YamlReader;
import press.postmortem.generator.document.text.Findings;

/** Text → {@link Document}. Never throws for any text. */
public final class DocumentParser {
    private DocumentParser() {}

    /** A thread with room for any document; on another one, each document takes such a thread of its own. */
    public static Thread thread(Runnable work) {
        return DeepStack.thread(work);
    }

    /**
     * Parses a Markdown file with optional front matter. Front matter of which nothing can be read is shown as text.
     *
     * @return the document; where a part could not be read, what could, and a diagnostic
     */
    public static Checked<Document> parse(SourceFile source) {
        Findings findings = new Findings(source);
        String text = source.text();
        FrontMatter found = FrontMatter.of(text, findings);
        Yaml.Mapping metadata = switch (found.kind()) {
            case NONE -> Yaml.Mapping.empty();
            case YAML -> YamlReader.read(source, found.start(), found.end(), findings);
            case TOML -> TomlReader.read(source, found.start(), found.end(), findings);
        };
        boolean nothingRead = metadata.entries().isEmpty() && !findings.all().isEmpty();
        int start = nothingRead ? 0 : found.body();
        Body body = MarkdownReader.read(text.substring(start), start, findings);
        return new Checked<>(new Document(source, metadata, body.blocks(), body.footnotes()), findings.all());
    }

    /** Parses a whole file of YAML, such as {@code site.yaml}; an empty mapping where it can't be read. */
    public static Checked<Yaml.Mapping> parseYaml(SourceFile source) {
        Findings findings = new Findings(source);
        Yaml.Mapping mapping = YamlReader.read(source, 0, source.text().length(), findings);
        return new Checked<>(mapping, findings.all());
    }

    /** What a Markdown file says to readers of its source alone, in its front matter and in its body, by place. */
    public static List<Comment> comments(SourceFile source) {
        String text = source.text();
        FrontMatter found = FrontMatter.of(text, Findings.ignored());
        Comments comments = new Comments();
        comments.addMetadata(text, found.start(), found.end());
        comments.addAll(MarkdownReader.read(text.substring(found.body()), found.body(), Findings.ignored())
                .comments());
        return comments.all();
    }

    /** The same of a whole file of YAML. */
    public static List<Comment> commentsOfYaml(SourceFile source) {
        Comments comments = new Comments();
        comments.addMetadata(source.text(), 0, source.text().length());
        return comments.all();
    }

    /**
     * Parses running text that does not stand in a body, such as a value of front matter: emphasis, code, links. No blocks.
     *
     * @param offset where the text stands in its {@code SourceFile}
     */
    public static List<Inline> parseInline(String text, int offset) {
        return MarkdownReader.readInline(text, offset);
    }
}
