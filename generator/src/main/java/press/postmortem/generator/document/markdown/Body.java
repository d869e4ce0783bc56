package press.postmortem.generator.document.markdown;

import java.util.List;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;

/** The body of a document. */
public record Body(List<Block> blocks, List<Document.Footnote> footnotes, Comments comments) {}
