package press.postmortem.generator.lint.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Short strings, asked whether any of them stands in a text, in one pass over it. */
final class Signs {
    private static final int LETTERS = 0x80;

    /** Of each letter, the signs that begin with it. */
    private final List<List<String>> byFirst =
            new ArrayList<>(Stream.generate(List::<String>of).limit(LETTERS).toList());

    /** @param signs each begins with a letter of ASCII */
    Signs(Collection<String> signs) {
        for (String sign : signs) {
            List<String> before = byFirst.get(sign.charAt(0));
            byFirst.set(
                    sign.charAt(0),
                    Stream.concat(before.stream(), Stream.of(sign)).toList());
        }
    }

    boolean standIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < LETTERS && startAt(i, text)) {
                return true;
            }
        }
        return false;
    }

    private boolean startAt(int place, String text) {
        for (String sign : byFirst.get(text.charAt(place))) {
            if (text.startsWith(sign, place)) {
                return true;
            }
        }
        return false;
    }
}
