package press.postmortem.generator.render.view;

import java.util.List;
import java.util.Optional;

/** What set the incident off, what caused it, what contributed. */
public record FactorsView(Optional<LanguageView> language, List<FieldView> factors) implements View {
    public FactorsView {
        factors = List.copyOf(factors);
    }
}
