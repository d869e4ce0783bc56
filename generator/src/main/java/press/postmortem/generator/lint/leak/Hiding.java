package press.postmortem.generator.lint.leak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.leak.Boundary;
import press.postmortem.generator.leak.Leak;
import press.postmortem.generator.leak.LeakScanner;

/** Shows what is said of a file without any of its leaks, wherever in the file they stand and whichever is spoken of. */
public final class Hiding {
    /** A shorter value is hidden only where it is a word by itself, for it may well be a part of harmless ones. */
    private static final int UNMISTAKABLE = 6;

    private final SourceFile source;
    private final Map<Integer, List<Leak>> leaksByLine = new HashMap<>();
    private final Map<Integer, Shown> shownByLine = new ConcurrentHashMap<>();
    private final ValueIndex values;

    /** What is shown of a line, or of what is left of it after something else in it was hidden. */
    private record Shown(String excerpt, String text) {}

    /** @param leaks all of the file */
    public Hiding(SourceFile source, List<Leak> leaks) {
        this.source = source;
        this.values = new ValueIndex(leaks.stream().map(Leak::value).toList());
        for (Leak leak : leaks) {
            int last = source.lineAt(Math.max(leak.start(), leak.end() - 1));
            for (int line = source.lineAt(leak.start()); line <= last; line++) {
                leaksByLine.computeIfAbsent(line, any -> new ArrayList<>()).add(leak);
            }
        }
    }

    public static Hiding of(SourceFile source, LeakScanner scanner) {
        return new Hiding(source, scanner.scan(source.text()));
    }

    /** The same file with {@code •} for each UTF-16 unit of its leaks but for line ends, so that every offset still fits. */
    public SourceFile hidden() {
        StringBuilder text = new StringBuilder(hide(source.text()));
        for (List<Leak> leaks : leaksByLine.values()) {
            for (Leak leak : leaks) {
                text.replace(
                        leak.start(),
                        leak.end(),
                        Location.masked(leak.value(), 0, leak.value().length()));
            }
        }
        for (int end = source.text().indexOf('\n');
                end >= 0;
                end = source.text().indexOf('\n', end + 1)) {
            text.setCharAt(end, '\n');
        }
        return new SourceFile(source.path(), text.toString());
    }

    /** The same diagnostic of this file; a leak's own words show no more of it than they may. */
    public Diagnostic hide(Diagnostic diagnostic) {
        List<String> arguments = diagnostic.rule() instanceof LeakRule
                ? diagnostic.arguments()
                : diagnostic.arguments().stream().map(this::hide).toList();
        return new Diagnostic(diagnostic.rule(), diagnostic.level(), hide(diagnostic.location()), arguments);
    }

    /** A text with {@code •} for each UTF-16 unit of a value that is a leak somewhere in the file. */
    public String hide(String text) {
        return values.isEmpty() ? text : new String(masked(text));
    }

    private char[] masked(String text) {
        char[] shown = text.toCharArray();
        values.find(text, (start, value) -> {
            int end = start + value.length();
            if (value.length() >= UNMISTAKABLE || Boundary.isApart(text, start, end)) {
                Arrays.fill(shown, start, end, Location.MASK);
            }
        });
        return shown;
    }

    Location locate(Leak leak) {
        return hide(source.locate(leak.start()));
    }

    private Location hide(Location place) {
        Shown line = shownByLine.get(place.line());
        if (line == null || !line.excerpt().equals(place.excerpt())) {
            line = new Shown(place.excerpt(), shown(place));
            shownByLine.put(place.line(), line);
        }
        return new Location(place.path(), place.line(), place.column(), line.text());
    }

    private String shown(Location place) {
        String excerpt = place.excerpt();
        if (excerpt.isEmpty()) {
            return "";
        }
        char[] shown = masked(excerpt);
        int lineStart = source.lineStart(place.line());
        for (Leak leak : leaksByLine.getOrDefault(place.line(), List.of())) {
            int start = Math.max(0, leak.start() - lineStart);
            Arrays.fill(shown, start, Math.max(start, Math.min(shown.length, leak.end() - lineStart)), Location.MASK);
        }
        return new String(shown);
    }
}
