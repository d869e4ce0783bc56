package press.postmortem.generator.incident;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The order in which events happened, where their author begins with what came last. */
public final class Chronology {
    private Chronology() {}

    /** The same events, the other way round where the first of them came after the last. */
    public static List<Event> oldestFirst(List<Event> events) {
        return beginsWithTheLast(events) ? turned(events) : events;
    }

    static boolean beginsWithTheLast(List<Event> events) {
        if (events.isEmpty()) {
            return false;
        }
        Optional<LocalDateTime> first = events.get(0).moment().earliestLocal();
        Optional<LocalDateTime> last = events.get(events.size() - 1).moment().earliestLocal();
        return first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
    }

    static <T> List<T> turned(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }
}
