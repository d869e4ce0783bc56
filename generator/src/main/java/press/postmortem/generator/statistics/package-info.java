/**
 * A library of reports → what can be counted and measured over all of them. Values without words, paths or pictures; the
 * same for any order of the files.
 */
package press.postmortem.generator.statistics;
