package press.postmortem.generator.lint.leak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.leak.Leak;

/** Shows the lines of a file without any of the leaks in them, whichever of them is spoken of. */
final class Hiding {
    private final SourceFile source;
    private final Map<Integer, String> lines = new HashMap<>();

    /** @param leaks all of the file, by place */
    Hiding(SourceFile source, List<Leak> leaks) {
        this.source = source;
        for (Leak leak : leaks) {
            int line = source.lineAt(leak.start());
            int last = source.lineAt(Math.max(leak.start(), leak.end() - 1));
            for (; line <= last; line++) {
                lines.put(line, hide(line, leak));
            }
        }
    }

    Location locate(Leak leak) {
        Location place = source.locate(leak.start());
        return new Location(place.path(), place.line(), place.column(), lines.get(place.line()));
    }

    private String hide(int line, Leak leak) {
        int start = source.lineStart(line);
        String shown = lines.getOrDefault(line, source.line(line));
        return new Location(source.path(), line, 1, shown)
                .masking(Math.max(0, leak.start() - start) + 1, leak.end() - start + 1)
                .excerpt();
    }
}
