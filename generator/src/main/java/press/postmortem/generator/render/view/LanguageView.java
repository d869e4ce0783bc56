package press.postmortem.generator.render.view;

/**
 * The language of a text, where it is not the site's.
 *
 * @param tag as HTML's {@code lang}
 * @param direction {@code ltr} or {@code rtl}
 */
public record LanguageView(String tag, String direction) implements View {}
