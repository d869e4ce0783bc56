/** What a file says, as trees: {@link Block} and {@link Inline} of its body, {@link Yaml} of its front matter. */
package press.postmortem.generator.document;
