package press.postmortem.generator.render.view;

/**
 * The language of a text, where it is not the site's, and the site's, for the site's own words within such a text.
 *
 * @param tag as HTML's {@code lang}
 * @param direction {@code ltr} or {@code rtl}
 * @param siteTag the same of the site
 * @param siteDirection the same of the site
 */
public record LanguageView(String tag, String direction, String siteTag, String siteDirection) implements View {}
