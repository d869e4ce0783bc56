package press.postmortem.generator.render.theme;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Keeps long texts that stand on many pages as the objects that they are, instead of a copy a page. */
final class PieceWriter extends Writer {
    private final Set<String> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder between = new StringBuilder();

    /** @param shared by identity: an equal text that is another object is copied */
    PieceWriter(Collection<String> shared) {
        this.shared.addAll(shared);
    }

    /** What was written, in order. */
    List<String> pieces() {
        cut();
        return List.copyOf(pieces);
    }

    @Override
    public void write(String text) {
        if (shared.contains(text)) {
            cut();
            pieces.add(text);
        } else {
            between.append(text);
        }
    }

    @Override
    public void write(String text, int offset, int length) {
        between.append(text, offset, offset + length);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        between.append(characters, offset, length);
    }

    @Override
    public void write(int character) {
        between.append((char) character);
    }

    private void cut() {
        if (!between.isEmpty()) {
            pieces.add(between.toString());
            between.setLength(0);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
