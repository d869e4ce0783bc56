/** A body of Markdown, with the HTML in it → {@link press.postmortem.generator.document.Block}. */
package press.postmortem.generator.document.markdown;
