/** What is Markdown here beyond what flexmark reads by itself, and what it reads otherwise. */
package press.postmortem.generator.document.syntax;
