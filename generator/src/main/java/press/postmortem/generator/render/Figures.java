package press.postmortem.generator.render;

import java.util.Locale;
import press.postmortem.generator.incident.Figure;

/** What figures are called in JSON. */
final class Figures {
    private Figures() {}

    /** {@code timeToDetect} for {@code TIME_TO_DETECT}. */
    static String name(Figure figure) {
        StringBuilder out = new StringBuilder();
        for (String word : figure.name().split("_")) {
            String rest = word.substring(1).toLowerCase(Locale.ROOT);
            out.append(out.isEmpty() ? Character.toLowerCase(word.charAt(0)) : word.charAt(0))
                    .append(rest);
        }
        return out.toString();
    }
}
