package press.postmortem.generator.render.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.postmortem.generator.incident.Moment;

/** Whether a time as its author wrote it says more than the page shows of it. */
public final class Written {
    private static final int FIGURE = 0;
    private static final int LETTER = 1;
    private static final int OTHER = 2;
    private static final Set<String> SAYING_NOTHING = Set.of("t", "xx");

    private Written() {}

    public static boolean differs(Moment moment, String shown) {
        Set<String> known = new HashSet<>(tokens(shown));
        known.addAll(tokens(moment.iso()));
        moment.zone().ifPresent(zone -> known.addAll(tokens(zone.getId())));
        moment.zone().filter(Phrases::isUtc).ifPresent(zone -> known.addAll(List.of("utc", "z", "gmt")));
        return !known.containsAll(tokens(moment.written()));
    }

    /** Runs of letters or of figures, without leading zeros. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(start))) {
                if (kind(text.charAt(start)) != OTHER) {
                    tokens.add(token(text.substring(start, i)));
                }
                start = i;
            }
        }
        tokens.removeIf(SAYING_NOTHING::contains);
        return tokens;
    }

    private static int kind(char each) {
        return Character.isDigit(each) ? FIGURE : Character.isLetter(each) ? LETTER : OTHER;
    }

    private static String token(String run) {
        int zeros = 0;
        while (zeros < run.length() - 1 && run.charAt(zeros) == '0') {
            zeros++;
        }
        return run.substring(zeros).toLowerCase(Locale.ROOT);
    }
}
