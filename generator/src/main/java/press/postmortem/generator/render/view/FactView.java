package press.postmortem.generator.render.view;

/**
 * A figure at a glance.
 *
 * @param value empty where it is not recorded
 * @param remark what is known besides; may be empty
 * @param evidence the place on the page that the remark speaks of; may be empty
 * @param stated what the report itself says of it; may be empty
 */
public record FactView(String label, String value, String remark, String evidence, String stated) implements View {
    public FactView(String label, String value, String remark) {
        this(label, value, remark, "", "");
    }
}
