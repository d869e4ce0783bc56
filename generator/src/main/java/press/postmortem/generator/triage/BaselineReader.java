package press.postmortem.generator.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.diagnostic.TriageRule;

/** The text of {@code checks-baseline.txt} → {@link Baseline}. */
final class BaselineReader {
    static final String SALT = "salt: ";
    static final int HASH_DIGITS = 8;

    /** In the place of a path: what is said of the content as a whole. */
    static final String CONTENT = ".";

    private static final Pattern SALT_LINE = Pattern.compile(SALT + "([0-9a-f]{8,64})");
    private static final Pattern ENTRY =
            Pattern.compile("([a-z][a-z0-9-]*) ([1-9]\\d{0,5}) ([0-9a-f]{" + HASH_DIGITS + "}) (\\S.*)");

    private final SourceFile source;
    private final SortedMap<Baseline.Entry, Integer> counts = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Optional<String> salt = Optional.empty();

    BaselineReader(SourceFile source) {
        this.source = source;
    }

    /** What can be read of it; each line that can't is reported. */
    Checked<Baseline> read() {
        int last = source.lineAt(source.text().length());
        for (int line = 1; line <= last; line++) {
            String text = source.line(line).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                read(line, text);
            }
        }
        if (salt.isEmpty()) {
            diagnostics.add(Diagnostic.of(TriageRule.BASELINE_WITHOUT_SALT, Location.ofFile(source.path())));
        }
        return new Checked<>(new Baseline(salt.orElse(""), counts), diagnostics);
    }

    private static String path(String written) {
        return written.equals(CONTENT) ? "" : written;
    }

    private void read(int line, String text) {
        Matcher head = SALT_LINE.matcher(text);
        Matcher entry = ENTRY.matcher(text);
        if (head.matches() && salt.isEmpty()) {
            salt = Optional.of(head.group(1));
        } else if (entry.matches()) {
            counts.merge(
                    new Baseline.Entry(path(entry.group(4)), entry.group(1), entry.group(3)),
                    Integer.parseInt(entry.group(2)),
                    Integer::sum);
        } else {
            diagnostics.add(Diagnostic.of(TriageRule.UNREADABLE_BASELINE, source.locate(source.lineStart(line))));
        }
    }
}
