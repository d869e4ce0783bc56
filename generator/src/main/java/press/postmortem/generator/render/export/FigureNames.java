package press.postmortem.generator.render.export;

import java.util.Locale;
import press.postmortem.generator.incident.Figure;

/** What figures are called in JSON. */
public final class FigureNames {
    private FigureNames() {}

    /** {@code timeToDetect} for {@code TIME_TO_DETECT}. */
    public static String of(Figure figure) {
        StringBuilder out = new StringBuilder();
        for (String word : figure.name().split("_")) {
            String rest = word.substring(1).toLowerCase(Locale.ROOT);
            out.append(out.isEmpty() ? Character.toLowerCase(word.charAt(0)) : word.charAt(0))
                    .append(rest);
        }
        return out.toString();
    }
}
