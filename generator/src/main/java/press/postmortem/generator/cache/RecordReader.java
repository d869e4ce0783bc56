package press.postmortem.generator.cache;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.triage.Verdict;

/** The values of {@link FinishedBuildFormat}, one after another. By plain loops, as an unchanged build does little else. */
final class RecordReader {
    private final DataInputStream in;
    private final int length;

    RecordReader(byte[] bytes) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
        this.length = bytes.length;
    }

    int number() throws IOException {
        return in.readInt();
    }

    /** How many bytes or values follow: never more than there are. */
    private int size() throws IOException {
        int size = number();
        if (size < 0 || size > length) {
            throw new IllegalArgumentException("not so much is there: " + size);
        }
        return size;
    }

    String text() throws IOException {
        byte[] bytes = new byte[size()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    List<String> texts() throws IOException {
        int size = size();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return texts;
    }

    /** A text, or none. */
    Optional<String> optional() throws IOException {
        return number() == 0 ? Optional.empty() : Optional.of(text());
    }

    Verdict verdict(List<Rule> rules) throws IOException {
        Map<String, Rule> known = new HashMap<>();
        for (Rule rule : rules) {
            known.put(rule.id(), rule);
        }
        return new Verdict(diagnostics(known), silenced(known), diagnostics(known));
    }

    private List<Diagnostic> diagnostics(Map<String, Rule> rules) throws IOException {
        int size = size();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            diagnostics.add(diagnostic(rules));
        }
        return diagnostics;
    }

    private List<Verdict.Silenced> silenced(Map<String, Rule> rules) throws IOException {
        int size = size();
        List<Verdict.Silenced> silenced = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            silenced.add(new Verdict.Silenced(diagnostic(rules), text()));
        }
        return silenced;
    }

    private Diagnostic diagnostic(Map<String, Rule> rules) throws IOException {
        Rule rule = rules.get(text());
        if (rule == null) {
            throw new IllegalArgumentException("a rule that is not known");
        }
        Level level = Level.valueOf(text());
        Location location = new Location(text(), number(), number(), text());
        return new Diagnostic(rule, level, location, texts());
    }
}
