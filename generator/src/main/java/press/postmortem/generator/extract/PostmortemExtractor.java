package press.postmortem.generator.extract;

import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;

/** {@link Document} → {@link Postmortem}. Never throws for any document; one file's meaning depends on that file and the site's. */
public final class PostmortemExtractor {
    private PostmortemExtractor() {}

    /** What {@code site.yaml} says. */
    public static Checked<Site> site(SourceFile source, Yaml.Mapping yaml) {
        throw new UnsupportedOperationException();
    }

    /** What a report says. */
    public static Checked<Postmortem> postmortem(Document document, Site site) {
        throw new UnsupportedOperationException();
    }

    /** What a plain page says. */
    public static Checked<Page> page(Document document) {
        throw new UnsupportedOperationException();
    }
}
