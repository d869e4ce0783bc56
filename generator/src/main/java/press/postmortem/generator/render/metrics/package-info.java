/**
 * What is counted over all reports: the page with its plots, and the same as JSON and as a table.
 */
package press.postmortem.generator.render.metrics;
