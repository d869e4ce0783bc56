package press.postmortem.generator.extract.shape;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when somebody asks for it first. Not shared between threads. */
final class Once<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
