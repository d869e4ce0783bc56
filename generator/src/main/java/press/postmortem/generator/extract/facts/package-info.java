/**
 * What is said outright: front matter, {@code site.yaml}, the title, the file's name, the lines at the head of a body. Every
 * key stands once, in {@code Vocabulary}; every word for a value once, in {@link Spellings}.
 */
package press.postmortem.generator.extract.facts;
