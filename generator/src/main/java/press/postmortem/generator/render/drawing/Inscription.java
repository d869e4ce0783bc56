package press.postmortem.generator.render.drawing;

import java.util.List;

/**
 * What is written along the band on screens of some breadth.
 *
 * @param width the narrowest that it is shown, in pixels; places are counted in it, and distances grow where there is more room
 * @param leaders where the lines begin that join marks with their words, from the top, one a mark
 */
record Inscription(double width, List<Double> leaders, List<Placard> words) {
    Inscription {
        leaders = List.copyOf(leaders);
        words = List.copyOf(words);
    }
}
