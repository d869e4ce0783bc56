package press.postmortem.generator.render.view;

/**
 * What a template is given: a record of values that are ready to be shown. A component is a text, a flag, another view, one
 * that may be absent, or a list of texts or views; a text whose name ends in {@code Html} is HTML that was made safe, every
 * other one is escaped. A text that is empty, a flag that is false, a list of nothing and a view that is absent don't open a
 * section.
 */
public interface View {}
