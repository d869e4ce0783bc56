/** Letters, addresses and tags, and which of them may be shown; what is found wrong in one file. */
package press.postmortem.generator.document.text;
