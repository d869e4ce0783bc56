package press.postmortem.generator.render.view;

/** How many there are of something. */
public record TallyView(String href, MarkView mark, String count) implements View {}
