package press.postmortem.generator.document;

import java.util.List;

/** The body of a document. */
record Body(List<Block> blocks, List<Document.Footnote> footnotes, Comments comments) {}
