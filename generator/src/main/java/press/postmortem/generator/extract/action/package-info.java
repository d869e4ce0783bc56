/**
 * How people write what they promise: one {@link ActionShape} for each way, asked in the order of {@link ActionShapes}; what
 * marks such a promise, and what its words mean.
 */
package press.postmortem.generator.extract.action;
