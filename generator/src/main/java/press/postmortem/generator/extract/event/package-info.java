/** How people write what happened: one {@link EventShape} for each way, asked in the order of {@link EventShapes}. */
package press.postmortem.generator.extract.event;
