package press.postmortem.generator.render.view;

/**
 * A small picture for a browser's tab.
 *
 * @param rel {@code icon} or {@code apple-touch-icon}
 * @param sizes {@code any}, or pixels as in {@code 32x32}; empty where they are not known
 */
public record IconView(String rel, String href, String type, String sizes) implements View {}
