package press.postmortem.generator.incident;

import java.util.List;

/**
 * Whether print views are made into PDFs, and how ({@code pdf} in {@code site.yaml}).
 *
 * @param archive whether they conform to PDF/A-2a
 * @param fonts TrueType files below the content root, for scripts that the built-in fonts lack
 */
public record Books(boolean wanted, boolean archive, List<String> fonts) {
    public Books {
        fonts = List.copyOf(fonts);
    }

    public static Books none() {
        return new Books(false, false, List.of());
    }

    public Books withWanted(boolean other) {
        return new Books(other, archive, fonts);
    }
}
