package press.postmortem.generator.render.view;

/**
 * A feed, for programs that look for one.
 *
 * @param type its media type
 */
public record FeedView(String type, String href, String title) implements View {}
