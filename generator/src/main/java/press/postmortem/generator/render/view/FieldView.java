package press.postmortem.generator.render.view;

/** Something under the author's own label. */
public record FieldView(String labelHtml, String valueHtml) implements View {}
