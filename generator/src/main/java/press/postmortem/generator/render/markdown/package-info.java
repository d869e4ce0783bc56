/**
 * The tree that was read from Markdown, written as Markdown again: clean, and such that reading it gives the same tree but for
 * comments, HTML that means nothing here, and where lines end.
 */
package press.postmortem.generator.render.markdown;
