/**
 * Markdown trees → HTML. Text is escaped, ids and headings fit the page around them, and where links lead is asked of
 * whoever knows the page.
 */
package press.postmortem.generator.render.html;
