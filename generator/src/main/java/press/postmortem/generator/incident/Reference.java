package press.postmortem.generator.incident;

import java.util.Objects;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.document.Document;

/** What a link or picture in a file of the content refers to. */
public sealed interface Reference {
    /** An address on the web, or {@code mailto:}. */
    record External(String address) implements Reference {}

    /**
     * Another Markdown file of the content, or the same one.
     *
     * @param anchor the id within it, without {@code #}; empty for its top
     */
    record ToDocument(Document document, String anchor) implements Reference {
        public ToDocument {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(anchor, "anchor");
        }
    }

    /** A file beside the Markdown. */
    record ToAsset(Asset asset) implements Reference {}

    /** A path of the published site that no file of the content stands for: a list, a feed, something in {@code static/}. */
    record ToSite(String path) implements Reference {}

    /** Nothing that is there. */
    record Missing() implements Reference {}

    /** A path that leaves the content folder. */
    record Outside() implements Reference {}
}
