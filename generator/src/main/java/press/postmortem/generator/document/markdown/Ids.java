package press.postmortem.generator.document.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The ids of one document, each given once. They are made as GitHub makes them: the text in lower case, punctuation
 * dropped, a hyphen for each blank, {@code -1}, {@code -2} … where the same text comes again.
 */
final class Ids {
    private static final String FALLBACK = "section";

    private final Map<String, Integer> taken = new HashMap<>();

    Ids copy() {
        Ids copy = new Ids();
        copy.taken.putAll(taken);
        return copy;
    }

    /** An id for a heading of that text. */
    String of(String text) {
        String slug = slug(text);
        return unique(slug.isEmpty() ? FALLBACK : slug);
    }

    /** An id that the author chose, or one close to it where it is taken or no id can be made of it. */
    String ofName(String name) {
        String safe = safe(name);
        return safe.isEmpty() ? of(name) : unique(safe);
    }

    /** Takes an id that the author chose, unless it is taken already or no id can be made of it. */
    boolean take(String name) {
        return !name.isEmpty() && safe(name).equals(name) && taken.putIfAbsent(name, 0) == null;
    }

    private String unique(String base) {
        Integer count = taken.putIfAbsent(base, 0);
        if (count == null) {
            return base;
        }
        String next = base;
        while (next.equals(base) || taken.containsKey(next)) {
            count++;
            next = base + "-" + count;
        }
        taken.put(base, count);
        taken.put(next, 0);
        return next;
    }

    private static String slug(String text) {
        StringBuilder out = new StringBuilder();
        text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (mayStand(c)) {
                out.appendCodePoint(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append('-');
            }
        });
        return out.toString();
    }

    private static String safe(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints().filter(c -> mayStand(c) || c == '.' || c == ':').forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean mayStand(int c) {
        return Character.isLetterOrDigit(c)
                || c == '-'
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
