package press.postmortem.generator.incident;

import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.document.Document;

/** A plain page: a file below {@code pages/}, or the introduction of the home page. */
public record Page(String title, Optional<String> summary, Document document) {
    public Page {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(document, "document");
    }
}
