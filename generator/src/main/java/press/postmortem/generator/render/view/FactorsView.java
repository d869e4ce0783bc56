package press.postmortem.generator.render.view;

import java.util.List;

/** What set the incident off, what caused it, what contributed. */
public record FactorsView(List<FieldView> factors) implements View {
    public FactorsView {
        factors = List.copyOf(factors);
    }
}
