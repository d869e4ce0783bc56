/** What every reader of a body asks of running text: its words, its lines, what stands in bold or behind a label. */
package press.postmortem.generator.extract.text;
