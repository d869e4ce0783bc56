package press.postmortem.generator.extract.time;

import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.extract.time.Clock.HalfDay;

/** The half of the day as it stands before a clock time in Japanese, Chinese and Korean: {@code 午後2時}. */
final class HalfDaySigns {
    private static final Map<String, HalfDay> SIGNS = Map.ofEntries(
            Map.entry("午前", HalfDay.FORENOON),
            Map.entry("午後", HalfDay.AFTERNOON),
            Map.entry("上午", HalfDay.FORENOON),
            Map.entry("下午", HalfDay.AFTERNOON),
            Map.entry("凌晨", HalfDay.FORENOON),
            Map.entry("早上", HalfDay.FORENOON),
            Map.entry("晚上", HalfDay.EVENING),
            Map.entry("오전", HalfDay.FORENOON),
            Map.entry("새벽", HalfDay.FORENOON),
            Map.entry("오후", HalfDay.AFTERNOON));

    private static final String FIRST = "午上下凌早晚오새";

    private HalfDaySigns() {}

    /** Whether one of them may begin with a character: the cheap look. */
    static boolean mayBegin(char first) {
        return FIRST.indexOf(first) >= 0;
    }

    static Optional<HalfDay> take(Cursor cursor) {
        return mayBegin(cursor.here())
                ? SIGNS.entrySet().stream()
                        .filter(sign -> cursor.take(sign.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
    }
}
