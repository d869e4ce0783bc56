package press.postmortem.generator.render.view;

/** A view that stands on many pages as the very same object. */
public interface RowView extends View {}
