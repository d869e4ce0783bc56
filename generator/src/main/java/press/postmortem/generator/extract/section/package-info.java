/** What the titles of a body say that stands below them. */
package press.postmortem.generator.extract.section;
