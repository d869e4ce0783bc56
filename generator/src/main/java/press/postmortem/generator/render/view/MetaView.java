package press.postmortem.generator.render.view;

/**
 * Something that a page says of itself to those who quote it.
 *
 * @param property of Open Graph, as in {@code og:title}
 */
public record MetaView(String property, String content) implements View {}
