package press.postmortem.generator.render.drawing;

/**
 * What a drawing is called by whoever hears it.
 *
 * @param titleId of the title on its page; may be empty, so {@code descriptionId}
 * @param title what it is
 * @param description all that it says
 */
public record Caption(String titleId, String title, String descriptionId, String description) {}
