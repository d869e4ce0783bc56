/**
 * What rendering hands on: files of the site, ready to be written or still to be made, and what must be found in them when
 * they are read back.
 */
package press.postmortem.generator.render.output;
