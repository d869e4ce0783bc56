/**
 * One report as views and HTML: its text with tables in the places of its timelines, its drawing, its figures, and what
 * happened again.
 */
package press.postmortem.generator.render.report;
