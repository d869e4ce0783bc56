package press.postmortem.generator;

import java.nio.file.Path;
import press.postmortem.generator.content.ContentReader;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Site;

/** {@code site.yaml} by itself, for whoever needs no report. */
public final class SiteFile {
    private SiteFile() {}

    /**
     * What {@code site.yaml} of a content folder says, as far as it can be read; where there is none, what is said of every site.
     *
     * @throws java.io.UncheckedIOException where the disk refuses to read what is there
     */
    public static Site read(Path content) {
        return ContentReader.site(content)
                .value()
                .map(source -> PostmortemExtractor.site(
                                source, DocumentParser.parseYaml(source).value())
                        .value())
                .orElseGet(Site::unnamed);
    }
}
