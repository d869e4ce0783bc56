package press.postmortem.generator.incident;

import java.util.List;
import press.postmortem.generator.diagnostic.Location;

/**
 * Whether print views are made into PDFs, and how ({@code pdf} in {@code site.yaml}).
 *
 * @param archive whether they conform to PDF/A-2a
 * @param fonts TrueType files below the content root, for scripts that the built-in fonts lack
 */
public record Books(boolean wanted, boolean archive, List<Font> fonts) {
    public Books {
        fonts = List.copyOf(fonts);
    }

    public static Books none() {
        return new Books(false, false, List.of());
    }

    public Books withWanted(boolean other) {
        return new Books(other, archive, fonts);
    }

    /**
     * A font of the site's own.
     *
     * @param path below the content root
     * @param place where {@code site.yaml} names it
     */
    public record Font(String path, Location place) {}
}
