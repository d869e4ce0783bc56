package press.postmortem.generator.render.drawing;

import java.util.Arrays;
import java.util.Locale;

/** How a part of a time or of a count looks: a pattern first, then a shade of grey; a theme may make a tint of that. */
public enum Texture {
    BEFORE("#f4f4f4"),
    DETECTION("#c6c6c6"),
    RESPONSE("#e4e4e4"),
    MITIGATION("#d4d4d4"),
    RECOVERY("#efefef"),
    AFTER("#fff"),
    /** A phase of the author's own, or none. */
    PLAIN("#fff"),
    /** Between the earliest and the latest time that something may have been. */
    UNCERTAIN("#fff"),
    KEPT("#efefef"),
    OPEN("#e4e4e4"),
    OVERDUE("#222"),
    DROPPED("#f4f4f4"),
    /** A count that is not divided. */
    SOLID("#222");

    private final String shade;

    Texture(String shade) {
        this.shade = shade;
    }

    /** @param shape the key of a phase; any other is plain */
    public static Texture of(String shape) {
        return Arrays.stream(values())
                .filter(texture -> texture.key().equals(shape))
                .findFirst()
                .orElse(PLAIN);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class that style sheets know it by. */
    String style() {
        return "c-" + key();
    }

    String shade() {
        return shade;
    }
}
