package press.postmortem.generator.incident;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where in a body timelines and lists of actions stand for its blocks. No two overlap. */
public final class Stretches {
    private final NavigableMap<Integer, Stretch> byFirst = new TreeMap<>();

    private Stretches(Stream<Stretch> stretches) {
        stretches.forEach(stretch -> byFirst.put(stretch.first(), stretch));
    }

    public static Stretches of(Postmortem report) {
        return new Stretches(
                Stream.concat(report.timelines().stream().flatMap(each -> each.stretch().stream()), ofActions(report)));
    }

    /** Those of the lists of actions alone. */
    public static Stretches ofPromises(Postmortem report) {
        return new Stretches(ofActions(report));
    }

    private static Stream<Stretch> ofActions(Postmortem report) {
        return report.actionLists().stream().flatMap(each -> each.stretch().stream());
    }

    /** @param offset of a block */
    public boolean contain(int offset) {
        Map.Entry<Integer, Stretch> nearest = byFirst.floorEntry(offset);
        return nearest != null && nearest.getValue().contains(offset);
    }
}
