package press.postmortem.generator.document.syntax;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** A value that the library would make for each document anew, though it is the same for all; it may be used on any thread. */
final class MadeOnce<A, T> {
    private final Function<A, T> maker;
    private final AtomicReference<T> made = new AtomicReference<>();

    /** @param maker gives the same whatever document it is asked for */
    MadeOnce(Function<A, T> maker) {
        this.maker = maker;
    }

    T get(A argument) {
        T first = made.get();
        if (first != null) {
            return first;
        }
        made.compareAndSet(null, maker.apply(argument));
        return made.get();
    }
}
