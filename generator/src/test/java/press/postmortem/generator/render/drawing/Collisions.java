package press.postmortem.generator.render.drawing;

import java.util.ArrayList;
import java.util.List;

/** Words of a drawing that run into each other, or out of it. */
public final class Collisions {
    /** What a narrow screen has. */
    private static final double NARROW = 290;

    private Collisions() {}

    public static List<String> in(TimelineDrawing drawing) {
        List<String> problems = new ArrayList<>();
        check("across", drawing.across(), Across.WIDTH, problems);
        check("down", drawing.down(), NARROW, problems);
        return problems;
    }

    private static void check(String name, Layout layout, double width, List<String> problems) {
        for (Placard one : layout.words()) {
            boolean inside =
                    one.left() >= -10 && one.right() <= width + 10 && one.y() > 0 && one.y() <= layout.height();
            if (!inside) {
                problems.add(name + ": " + one + " is outside");
            }
            for (Placard other : layout.words()) {
                if (one != other && one.overlaps(other)) {
                    problems.add(name + ": " + one + " runs into " + other);
                }
            }
        }
    }
}
