package press.postmortem.generator.render.edition;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when somebody first asks for it, once, whatever thread asks. */
public final class Lazy<T> {
    private final Supplier<T> making;
    private volatile Optional<T> made = Optional.empty();

    public Lazy(Supplier<T> making) {
        this.making = making;
    }

    public T get() {
        Optional<T> known = made;
        return known.isPresent() ? known.get() : make();
    }

    private synchronized T make() {
        made = made.or(() -> Optional.of(making.get()));
        return made.orElseThrow();
    }
}
