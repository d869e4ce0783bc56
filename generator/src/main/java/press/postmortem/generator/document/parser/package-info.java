/** The door: a file → {@link press.postmortem.generator.document.Document}. */
package press.postmortem.generator.document.parser;
