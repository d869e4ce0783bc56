package press.postmortem.generator.render.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words of a drawing that run into each other, or out of it. */
public final class Collisions {
    private Collisions() {}

    public static List<String> in(TimelineDrawing drawing) {
        List<String> problems = new ArrayList<>();
        check("broad", drawing.layout(), drawing.layout().broad(), problems);
        check("narrow", drawing.layout(), drawing.layout().narrow(), problems);
        return problems;
    }

    private static void check(String name, Layout layout, Inscription inscription, List<String> problems) {
        double width = inscription.width();
        List<Placard> words = Stream.concat(
                        inscription.words().stream(),
                        layout.hours().stream().map(word -> word.at(word.x() * width / Layout.WIDTH)))
                .toList();
        for (Placard one : words) {
            boolean inside =
                    one.left() >= -10 && one.right() <= width + 10 && one.y() > 0 && one.y() <= layout.height();
            if (!inside) {
                problems.add(name + ": " + one + " is outside");
            }
            for (Placard other : words) {
                if (one != other && one.overlaps(other)) {
                    problems.add(name + ": " + one + " runs into " + other);
                }
            }
        }
    }
}
