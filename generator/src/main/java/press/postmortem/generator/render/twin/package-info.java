/**
 * Pages as Markdown, for programs and for readers who prefer it; {@code llms.txt} lists them.
 */
package press.postmortem.generator.render.twin;
