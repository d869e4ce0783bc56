package press.postmortem.generator.render.drawing;

import java.util.List;

/**
 * What is written along the band on screens of some breadth.
 *
 * @param width the narrowest that it is shown, in pixels; places are counted in it, and distances grow where there is more room
 * @param lines that join marks with their words
 */
record Inscription(double width, List<Layout.Line> lines, List<Placard> words) {
    Inscription {
        lines = List.copyOf(lines);
        words = List.copyOf(words);
    }
}
