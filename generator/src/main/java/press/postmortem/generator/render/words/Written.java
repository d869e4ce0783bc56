package press.postmortem.generator.render.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Moment;

/** Whether a time as its author wrote it says more than the page shows of it. */
public final class Written {
    private static final int FIGURE = 0;
    private static final int LETTER = 1;
    private static final int OTHER = 2;
    private static final Set<String> SAYING_NOTHING = Set.of("t", "xx", "st", "nd", "rd", "th");
    private static final Set<String> UTC = Set.of("utc", "z", "gmt");

    private Written() {}

    public static boolean differs(Moment moment, String shown) {
        List<String> untold = tokens(moment.written());
        untold.removeAll(tokens(shown));
        if (untold.isEmpty()) {
            return false;
        }
        untold.removeAll(tokens(moment.iso()));
        untold.removeAll(withoutColon(moment));
        moment.zone().ifPresent(zone -> untold.removeAll(tokens(zone.getId())));
        moment.zone().filter(Phrases::isUtc).ifPresent(zone -> untold.removeAll(UTC));
        return !untold.isEmpty();
    }

    /** Its times of day as they are said over the radio: {@code 0915}. */
    private static List<String> withoutColon(Moment moment) {
        return Stream.concat(Stream.of(moment.start()), moment.end().stream())
                .flatMap(point -> point.time().stream())
                .filter(time -> time.minute().isPresent())
                .map(time -> String.valueOf(time.hour() * 100 + time.minute().getAsInt()))
                .toList();
    }

    /** Runs of letters or of figures, without leading zeros. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        int running = OTHER;
        for (int i = 0; i <= text.length(); i++) {
            int kind = i == text.length() ? OTHER : kind(text.charAt(i));
            if (kind != running) {
                if (running != OTHER) {
                    add(token(text.substring(start, i)), tokens);
                }
                start = i;
                running = kind;
            }
        }
        return tokens;
    }

    private static void add(String token, List<String> tokens) {
        if (!SAYING_NOTHING.contains(token)) {
            tokens.add(token);
        }
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
