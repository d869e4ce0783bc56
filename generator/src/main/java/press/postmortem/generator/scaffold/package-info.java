/** What authors begin with: the first files of a project, and a report that is still to be written. Values alone; others write them. */
package press.postmortem.generator.scaffold;
