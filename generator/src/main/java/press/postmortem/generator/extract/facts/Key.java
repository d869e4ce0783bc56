package press.postmortem.generator.extract.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * One key of a mapping.
 *
 * @param names the one to write, then others, most of them of other tools, that are read as it; the first that is there
 *     counts
 * @param about one line for people
 * @param labels what introduces this fact at the head of a body, as in {@code **Severity**: SEV2}; see {@link Folding#lettersAndDigits}
 */
record Key<T>(List<String> names, Type<T> type, String about, List<String> labels) {
    Key {
        names = List.copyOf(names);
        labels = List.copyOf(labels);
    }

    static <T> Key<T> of(String name, Type<T> type, String about) {
        return new Key<>(List.of(name), type, about, List.of());
    }

    Key<T> or(String... others) {
        return new Key<>(Stream.concat(names.stream(), Stream.of(others)).toList(), type, about, labels);
    }

    Key<T> labelled(String... words) {
        return new Key<>(
                names,
                type,
                about,
                Stream.of(words).map(Folding::lettersAndDigits).toList());
    }

    String name() {
        return names.get(0);
    }
}
