package press.postmortem.generator.render.view;

import java.util.List;

/**
 * Parts of a whole, drawn to scale.
 *
 * @param title all of it in words
 */
public record BarView(String title, List<BandView> bands) implements View {
    public BarView {
        bands = List.copyOf(bands);
    }

    /**
     * A part.
     *
     * @param shape names the pattern
     * @param text how many, in words
     * @param start of the whole, in per cent
     * @param width of the whole, in per cent
     */
    public record BandView(String shape, String text, String start, String width) implements View {}
}
