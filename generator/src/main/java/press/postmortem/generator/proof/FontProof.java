package press.postmortem.generator.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.incident.Books;
import press.postmortem.generator.incident.Library;

/** Is each font that the site names for its books there, and one that books can be set in? */
public final class FontProof {
    /** The first bytes of TrueType outlines (OpenType specification, "Table Directory"; the second is Apple's). */
    private static final List<byte[]> SIGNATURES = List.of(new byte[] {0, 1, 0, 0}, new byte[] {'t', 'r', 'u', 'e'});

    private FontProof() {}

    public static List<Diagnostic> of(Library library) {
        return library.site().books().fonts().stream()
                .flatMap(font -> of(font, library).stream())
                .toList();
    }

    private static Optional<Diagnostic> of(Books.Font font, Library library) {
        Asset asset = library.assets().get(font.path());
        if (asset == null) {
            return Optional.of(Diagnostic.of(PublishingRule.FONT_MISSING, font.place(), font.path()));
        }
        byte[] start = Arrays.copyOf(asset.bytes(), 4);
        return SIGNATURES.stream().anyMatch(signature -> Arrays.equals(signature, start))
                ? Optional.empty()
                : Optional.of(Diagnostic.of(PublishingRule.FONT_UNREADABLE, font.place(), font.path()));
    }
}
