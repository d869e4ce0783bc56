/** A site shown to its author in a browser while it is being written. */
package press.postmortem.maven.preview;
