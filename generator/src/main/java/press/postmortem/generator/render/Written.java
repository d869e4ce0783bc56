package press.postmortem.generator.render;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.postmortem.generator.incident.Moment;

/** Whether a time as its author wrote it says more than the page shows of it. */
final class Written {
    private Written() {}

    static boolean differs(Moment moment, String shown) {
        Set<String> known = new HashSet<>(tokens(shown));
        known.addAll(tokens(moment.iso()));
        moment.zone().ifPresent(zone -> known.addAll(tokens(zone.getId())));
        moment.zone().filter(Phrases::isUtc).ifPresent(zone -> known.addAll(List.of("utc", "z", "gmt")));
        return !known.containsAll(tokens(moment.written()));
    }

    /** Runs of letters or of figures, without leading zeros. */
    private static List<String> tokens(String text) {
        StringBuilder out = new StringBuilder();
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean figure = Character.isDigit(each);
            if (!Character.isLetterOrDigit(each) || figure != digits) {
                out.append(' ');
            }
            digits = figure;
            out.append(Character.isLetterOrDigit(each) ? each : ' ');
        }
        return List.of(out.toString().toLowerCase(Locale.ROOT).strip().split(" +")).stream()
                .map(token -> token.replaceFirst("^0+(?=[0-9])", ""))
                .filter(token -> !token.isEmpty() && !token.equals("t") && !token.equals("xx"))
                .toList();
    }
}
