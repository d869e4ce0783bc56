package press.postmortem.generator.incident;

import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;

/**
 * A plain page: a file below {@code pages/}, or the introduction of the home page.
 *
 * @param title in plain text, never empty
 * @param heading the heading that the title stands for, taken out of the body: its markup and its id belong to the title
 * @param document the body without {@code heading}
 */
public record Page(String title, Optional<Block.Heading> heading, Optional<String> summary, Document document) {
    public Page {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(document, "document");
    }
}
