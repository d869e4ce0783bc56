/**
 * Reports for paper: print views with their covers, indexes and running heads, and the books that are made of them.
 */
package press.postmortem.generator.render.print;
