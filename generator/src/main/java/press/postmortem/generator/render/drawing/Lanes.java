package press.postmortem.generator.render.drawing;

import java.util.ArrayList;
import java.util.List;

/** Lays marks that would cover each other into lanes; where no lane is free, into the one whose last mark is farthest. */
final class Lanes {
    private final List<Double> ends = new ArrayList<>();

    private final int most;

    Lanes(int most) {
        this.most = most;
    }

    /**
     * @param from where the mark begins, not before any that was laid
     * @param to where the next one in its lane may begin
     * @return the number of its lane, from 0
     */
    int lay(double from, double to) {
        int lane = 0;
        while (lane < ends.size() && ends.get(lane) > from) {
            lane++;
        }
        if (lane == ends.size() && lane < most) {
            ends.add(to);
            return lane;
        }
        if (lane == ends.size()) {
            lane = farthest();
        }
        ends.set(lane, Math.max(ends.get(lane), to));
        return lane;
    }

    private int farthest() {
        int farthest = 0;
        for (int i = 1; i < ends.size(); i++) {
            if (ends.get(i) < ends.get(farthest)) {
                farthest = i;
            }
        }
        return farthest;
    }

    int count() {
        return ends.size();
    }
}
