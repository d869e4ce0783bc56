package press.postmortem.generator.render.view;

import press.postmortem.generator.render.output.Pieces;

/** A section that the page adds to what the author wrote, of what stands in front matter alone. */
public record SectionView(String id, String title, Pieces textHtml) implements View {}
