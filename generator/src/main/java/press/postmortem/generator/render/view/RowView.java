package press.postmortem.generator.render.view;

/** A row of a list or a table. */
public interface RowView extends View {
    /** Whether it stands on many pages as the very same object. */
    boolean isShared();
}
