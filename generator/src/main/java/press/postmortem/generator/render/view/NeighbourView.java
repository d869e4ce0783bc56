package press.postmortem.generator.render.view;

/**
 * The report before or after this one in time.
 *
 * @param date may be empty
 */
public record NeighbourView(String href, String title, String date) implements View {}
