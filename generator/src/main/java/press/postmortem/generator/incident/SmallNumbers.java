package press.postmortem.generator.incident;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Months, days, minutes and seconds, each as one object however many times of reports hold it. */
final class SmallNumbers {
    private static final List<OptionalInt> ALL =
            IntStream.range(0, 60).mapToObj(OptionalInt::of).toList();

    private SmallNumbers() {}

    /** @param number at most 59, where it is present */
    static OptionalInt shared(OptionalInt number) {
        return number.isEmpty() ? number : ALL.get(number.getAsInt());
    }
}
