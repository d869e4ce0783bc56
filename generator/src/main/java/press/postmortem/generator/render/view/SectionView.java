package press.postmortem.generator.render.view;

/** A section that the page adds to what the author wrote, of what stands in front matter alone. */
public record SectionView(String id, String title, String textHtml) implements View {}
