/**
 * Pictures of a few words and shapes, in pixels. Letters are outlines that lie here as text, areas are filled by arithmetic that
 * Java defines, and the bytes are packed here as well: the JDK's own fonts, rasterisers and packers differ from one version and
 * machine to the next, and a picture must not.
 */
package press.postmortem.generator.render.card;
