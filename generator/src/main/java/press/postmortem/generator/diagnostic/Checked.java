package press.postmortem.generator.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a stage made, and what it had to say about its input. There is always a value, so that one bad file never hides the
 * others.
 */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {
    public Checked {
        Objects.requireNonNull(value, "value");
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Checked<T> of(T value) {
        return new Checked<>(value, List.of());
    }

    public <R> Checked<R> map(Function<? super T, ? extends R> change) {
        return new Checked<>(change.apply(value), diagnostics);
    }
}
