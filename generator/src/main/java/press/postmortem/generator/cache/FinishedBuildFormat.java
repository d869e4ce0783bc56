package press.postmortem.generator.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.triage.Verdict;

/**
 * {@link FinishedBuild} ↔ bytes: numbers of four bytes, texts with their length in front, lists with their size. The first text
 * names the format, and is another one whenever something is written differently.
 */
public final class FinishedBuildFormat {
    private static final String NAME = "postmortem-press finished build 1";

    private FinishedBuildFormat() {}

    public static byte[] write(FinishedBuild build) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Writer out = new Writer(new DataOutputStream(bytes));
            out.text(NAME);
            out.text(build.inputs());
            out.text(build.site());
            out.verdict(build.verdict());
            out.list(build.reports(), out::text);
            out.number(build.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * @param rules of which its diagnostics may speak
     * @return empty where the bytes are none, or of another format
     */
    public static Optional<FinishedBuild> read(byte[] bytes, List<Rule> rules) {
        try {
            Reader in = new Reader(new DataInputStream(new ByteArrayInputStream(bytes)), bytes.length, rules);
            if (!in.text().equals(NAME)) {
                return Optional.empty();
            }
            return Optional.of(new FinishedBuild(in.text(), in.text(), in.verdict(), in.list(in::text), in.number()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private interface Writing<T> {
        void write(T value) throws IOException;
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private record Writer(DataOutputStream out) {
        void number(int number) throws IOException {
            out.writeInt(number);
        }

        void text(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            out.write(bytes);
        }

        <T> void list(List<T> values, Writing<T> each) throws IOException {
            number(values.size());
            for (T value : values) {
                each.write(value);
            }
        }

        void verdict(Verdict verdict) throws IOException {
            list(verdict.reported(), this::diagnostic);
            list(verdict.silenced(), this::silenced);
            list(verdict.known(), this::diagnostic);
        }

        private void silenced(Verdict.Silenced silenced) throws IOException {
            diagnostic(silenced.diagnostic());
            text(silenced.reason());
        }

        private void diagnostic(Diagnostic diagnostic) throws IOException {
            text(diagnostic.rule().id());
            text(diagnostic.level().name());
            text(diagnostic.location().path());
            number(diagnostic.location().line());
            number(diagnostic.location().column());
            text(diagnostic.location().excerpt());
            list(diagnostic.arguments(), this::text);
        }
    }

    private record Reader(DataInputStream in, int length, Map<String, Rule> rules) {
        Reader(DataInputStream in, int length, List<Rule> rules) {
            this(in, length, rules.stream().collect(Collectors.toMap(Rule::id, Function.identity())));
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

        <T> List<T> list(Reading<T> each) throws IOException {
            int size = size();
            List<T> values = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                values.add(each.read());
            }
            return values;
        }

        Verdict verdict() throws IOException {
            return new Verdict(list(this::diagnostic), list(this::silenced), list(this::diagnostic));
        }

        private Verdict.Silenced silenced() throws IOException {
            return new Verdict.Silenced(diagnostic(), text());
        }

        private Diagnostic diagnostic() throws IOException {
            Rule rule = Optional.ofNullable(rules.get(text()))
                    .orElseThrow(() -> new IllegalArgumentException("a rule that is not known"));
            Level level = Level.valueOf(text());
            Location location = new Location(text(), number(), number(), text());
            return new Diagnostic(rule, level, location, list(this::text));
        }
    }
}
