package press.postmortem.generator;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once, by whichever thread asks. */
final class Later<T> implements Supplier<T> {
    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    Later(Supplier<T> making) {
        this.making = Objects.requireNonNull(making, "making");
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(making.get());
        }
        return made.orElseThrow();
    }
}
