/**
 * Action items as promises: the rows of their tables, the page of all of them, how they stand, and badges.
 */
package press.postmortem.generator.render.ledger;
