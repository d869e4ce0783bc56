package press.postmortem.generator.render.view;

/** A change to a report after it was published. */
public record UpdateView(TimeView at, String textHtml) implements View {}
