package press.postmortem.generator.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.SourceFile;

/** Bytes on disk → {@link SourceFile}. */
final class TextFile {
    /** A report that is longer than this by itself is no report: it is a log that was saved under the wrong name. */
    static final int LARGEST = 5_000_000;

    private static final char NUL = '\0';
    private static final char REPLACEMENT = '\uFFFD';

    private TextFile() {}

    /** @return the text; empty where the file is too large to be read */
    static Checked<Optional<SourceFile>> read(Asset file) {
        byte[] bytes = bytes(file);
        if (bytes.length > LARGEST) {
            return new Checked<>(
                    Optional.empty(),
                    List.of(Diagnostic.of(
                            ReadingRule.FILE_TOO_LARGE, Location.ofFile(file.path()), LARGEST / 1_000_000)));
        }
        return decode(file.path(), bytes).map(Optional::of);
    }

    static Checked<SourceFile> decode(String path, byte[] bytes) {
        DecodedText decoded = DecodedText.of(bytes);
        SourceFile raw = new SourceFile(path, decoded.text());
        Checked<SourceFile> redacted =
                Redactor.redact(new SourceFile(path, decoded.text().replace(NUL, REPLACEMENT)));
        SourceFile source = redacted.value();
        List<Diagnostic> diagnostics = new ArrayList<>(redacted.diagnostics());
        decoded.fault()
                .ifPresent(fault -> diagnostics.add(Diagnostic.of(
                        ReadingRule.NOT_UTF8,
                        place(raw.locate(decoded.offsetOfFault()), source),
                        fault.position(),
                        fault.explanation())));
        int nul = raw.text().indexOf(NUL);
        if (nul >= 0) {
            diagnostics.add(Diagnostic.of(ReadingRule.NUL_CHARACTER, place(raw.locate(nul), source)));
        }
        return new Checked<>(source, diagnostics);
    }

    /** The same place in the redacted text, as far as its line has it. */
    private static Location place(Location raw, SourceFile redacted) {
        String line = redacted.line(raw.line());
        return new Location(raw.path(), raw.line(), Math.min(raw.column(), line.length() + 1), line);
    }

    /** At most one byte more than is allowed. */
    private static byte[] bytes(Asset file) {
        try (InputStream in = Files.newInputStream(file.file(), LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw ReadFailure.of(file, e);
        }
    }
}
