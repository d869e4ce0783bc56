package press.postmortem.generator.render.drawing;

import java.util.ArrayList;
import java.util.List;

/** Moves words apart that stand one below the other, each as near to its own place as the others let it. */
final class Spread {
    private Spread() {}

    /**
     * @param wanted in pixels, ascending
     * @param room what each needs
     * @param least the first place there is
     * @param most the last place; words that need more room go beyond it
     */
    static List<Double> of(List<Double> wanted, double room, double least, double most) {
        List<Double> places = new ArrayList<>();
        double next = least;
        for (double each : wanted) {
            double place = Math.max(each, next);
            places.add(place);
            next = place + room;
        }
        double above = most;
        for (int i = places.size() - 1; i >= 0; i--) {
            double place = Math.min(places.get(i), above);
            places.set(i, Math.max(place, least + i * room));
            above = places.get(i) - room;
        }
        return places;
    }
}
