package press.postmortem.generator.render.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words of a drawing that run into each other, or out of it. */
public final class Collisions {
    private Collisions() {}

    public static List<String> in(TimelineDrawing drawing) {
        List<String> problems = new ArrayList<>();
        Layout layout = drawing.layout();
        check("broad", layout, layout.broad(), layout.height(), problems);
        check("narrow", layout, layout.narrow(), layout.height() + layout.excess(), problems);
        return problems;
    }

    private static void check(
            String name, Layout layout, Inscription inscription, double height, List<String> problems) {
        double width = inscription.width();
        List<Placard> words = Stream.concat(
                        inscription.words().stream(),
                        layout.hours().stream().map(word -> word.at(word.x() * width / Layout.WIDTH)))
                .toList();
        for (Placard one : words) {
            boolean inside = one.left() >= -10 && one.right() <= width + 10 && one.y() > 0 && one.y() <= height;
            if (!inside) {
                problems.add(name + ": " + one + " is outside");
            }
            for (Placard other : words) {
                if (one != other && overlap(one, other)) {
                    problems.add(name + ": " + one + " runs into " + other);
                }
            }
        }
    }

    private static boolean overlap(Placard one, Placard other) {
        return one.left() < other.right() && other.left() < one.right() && Math.abs(one.y() - other.y()) < 11;
    }
}
