package press.postmortem.generator.render.view;

/**
 * A figure at a glance.
 *
 * @param value empty where it is not recorded
 * @param remark what is known besides; may be empty
 */
public record FactView(String label, String value, String remark) implements View {}
