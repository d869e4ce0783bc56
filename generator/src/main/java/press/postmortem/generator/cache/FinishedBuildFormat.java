package press.postmortem.generator.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.content.SourceDigest;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.triage.Verdict;

/**
 * {@link FinishedBuild} ↔ bytes: numbers of four bytes, texts with their length in front, lists with their size, and whether
 * there is a text as 0 or 1. The first text names the format, and is another one whenever something is written differently.
 */
public final class FinishedBuildFormat {
    private static final String NAME = "postmortem-press finished build 4";

    private FinishedBuildFormat() {}

    public static byte[] write(FinishedBuild build) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Writer out = new Writer(new DataOutputStream(bytes));
            out.text(NAME);
            out.text(build.inputs());
            out.text(build.sources().digest());
            out.optional(build.sources().stamp());
            out.text(build.site());
            out.verdict(build.verdict());
            out.list(build.reports(), out::text);
            out.number(build.drafts());
            out.number(build.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @return empty where the bytes are none, or of another format */
    public static Optional<StoredBuild> read(byte[] bytes) {
        try {
            RecordReader in = new RecordReader(bytes);
            if (!in.text().equals(NAME)) {
                return Optional.empty();
            }
            String inputs = in.text();
            SourceDigest sources = new SourceDigest(in.text(), in.optional());
            return Optional.of(new StoredBuild(in, inputs, sources, in.text()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private interface Writing<T> {
        void write(T value) throws IOException;
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

        void optional(Optional<String> text) throws IOException {
            number(text.isPresent() ? 1 : 0);
            if (text.isPresent()) {
                text(text.get());
            }
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
}
