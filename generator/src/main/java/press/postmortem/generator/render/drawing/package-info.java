/**
 * The drawn timeline of an incident and the bar of its duration: what is known of time → where each part lies → SVG. Layouts are
 * values; {@link press.postmortem.generator.render.drawing.TimelineDrawing} and
 * {@link press.postmortem.generator.render.drawing.DurationBar} are the doors. No drawing needs a script, a style attribute or
 * an id of its own; colours are a theme's, and what stands in the markup is right for grey paper. Bars on screens are boxes that a theme fills.
 */
package press.postmortem.generator.render.drawing;
