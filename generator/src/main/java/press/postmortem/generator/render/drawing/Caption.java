package press.postmortem.generator.render.drawing;

/**
 * What a drawing is called by whoever hears it.
 *
 * @param title what it is
 * @param description all that it says
 */
public record Caption(String title, String description) {}
