package press.postmortem.generator.lint.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.ShapeRule;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Do those who can't see a picture learn what it shows (WCAG 2.2, success criterion 1.1.1)? */
final class AltTexts implements ReportCheck {
    /** Words that say that there is a picture, and nothing of what it shows. */
    private static final Set<String> UNTELLING = Set.of(
            "image",
            "images",
            "img",
            "picture",
            "photo",
            "screenshot",
            "screen",
            "shot",
            "screengrab",
            "graph",
            "chart",
            "diagram",
            "figure",
            "fig",
            "graphic",
            "untitled",
            "alt",
            "text",
            "alttext",
            "description",
            "a",
            "an",
            "the",
            "at",
            "am",
            "pm",
            "bild",
            "grafik",
            "bildschirmfoto",
            "capture",
            "imagen",
            "captura",
            "imagem",
            "画像");

    @Override
    public List<Rule> rules() {
        return List.of(ShapeRule.MISSING_ALT_TEXT, ShapeRule.UNTELLING_ALT_TEXT);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        return Walk.inlines(report.document()).stream()
                .filter(Inline.Image.class::isInstance)
                .map(Inline.Image.class::cast)
                .flatMap(image -> judge(image, report.source().locate(image.offset())).stream())
                .toList();
    }

    private static Optional<Diagnostic> judge(Inline.Image image, Location place) {
        String text = image.alternative().strip();
        if (text.isEmpty()) {
            return Optional.of(Diagnostic.of(ShapeRule.MISSING_ALT_TEXT, place, image.target()));
        }
        return isUntelling(text, image.target())
                ? Optional.of(Diagnostic.of(ShapeRule.UNTELLING_ALT_TEXT, place, text, image.target()))
                : Optional.empty();
    }

    private static boolean isUntelling(String text, String target) {
        return isFileName(text, target)
                || Words.of(Words.normalise(text)).stream().allMatch(AltTexts::isUntelling);
    }

    /** The name of the file, or its stem where no one would take that for a word. */
    private static boolean isFileName(String text, String target) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        String stem = name.substring(0, Math.max(name.lastIndexOf('.'), 0));
        return text.equalsIgnoreCase(name)
                || text.equals(stem) && text.chars().anyMatch(c -> c == '_' || c == '-' || Character.isDigit(c));
    }

    private static boolean isUntelling(String word) {
        return UNTELLING.contains(word) || Words.isNumber(word);
    }
}
