/**
 * What all pages of one build share: the plan, the theme, where files are as seen from a page, and how a report is listed.
 */
package press.postmortem.generator.render.edition;
