package press.postmortem.generator.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one diagnostic of a line must not show, none of that line's shows, neither in its excerpt nor in its words. */
public final class Masking {
    private final Map<String, String> excerpts = new HashMap<>();

    private Masking(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            Location place = diagnostic.location();
            if (place.excerpt().indexOf(Location.MASK) >= 0) {
                excerpts.merge(line(place), place.excerpt(), Masking::both);
            }
        }
    }

    /** The same diagnostics in the same order, each without what {@link Location#masking} hides in any of its line. */
    public static List<Diagnostic> shared(List<Diagnostic> diagnostics) {
        Masking masking = new Masking(diagnostics);
        return masking.excerpts.isEmpty()
                ? diagnostics
                : diagnostics.stream().map(masking::masked).toList();
    }

    private Diagnostic masked(Diagnostic diagnostic) {
        Location place = diagnostic.location();
        String masked = excerpts.getOrDefault(line(place), place.excerpt());
        if (masked.equals(place.excerpt())) {
            return diagnostic;
        }
        List<String> arguments = new ArrayList<>(diagnostic.arguments());
        for (String hidden : hidden(place.excerpt(), masked)) {
            arguments.replaceAll(each -> each.replace(hidden, mask(hidden.length())));
        }
        Location elsewhere = new Location(place.path(), place.line(), place.column(), masked);
        return new Diagnostic(diagnostic.rule(), diagnostic.level(), elsewhere, arguments);
    }

    private static String line(Location place) {
        return place.line() + " " + place.path();
    }

    private static String both(String one, String other) {
        StringBuilder both = new StringBuilder(one);
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            if (other.charAt(i) == Location.MASK) {
                both.setCharAt(i, Location.MASK);
            }
        }
        return both.toString();
    }

    /** The runs of a line that its masked form hides. */
    private static List<String> hidden(String line, String masked) {
        List<String> hidden = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean shown = i == line.length() || i >= masked.length() || masked.charAt(i) != Location.MASK;
            if (shown && i > start) {
                hidden.add(line.substring(start, i));
            }
            start = shown ? i + 1 : start;
        }
        return hidden;
    }

    private static String mask(int length) {
        return String.valueOf(Location.MASK).repeat(length);
    }
}
