package press.postmortem.generator.render.view;

/**
 * A word that a shape goes with: a severity or a status.
 *
 * @param shape names the shape and the weight
 */
public record MarkView(String shape, String text) implements View {}
