/**
 * The search index: what all reports say, as one small file that a page loads when somebody searches.
 *
 * <p>Every text that a result can show (titles, openings, events, actions) is written out, word by word, as numbers into a list
 * of words. All other words of a report are kept without their order, by the section that they stand in. The reader of the file
 * in a browser is {@code search.js} of a theme; {@link press.postmortem.generator.render.search.SearchIndexReader} is the one
 * here.
 */
package press.postmortem.generator.render.search;
