/** A whole body, section by section: its timelines and lists of actions, with what the text around them says of their times. */
package press.postmortem.generator.extract.shape;
