/** Times that running text tells of the incident, where no timeline does. */
package press.postmortem.generator.extract.told;
