package press.postmortem.generator.render.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** A file of the site, ready to be written. */
public sealed interface OutputFile {
    /** Below the site's root, with {@code /} between names. */
    String path();

    /** A file that is not a copy of another one. */
    sealed interface Made extends OutputFile {
        /** Its bytes, one part after another; not to be changed. */
        List<byte[]> parts();
    }

    /** A file of text. */
    sealed interface Textual extends Made {
        Pieces content();

        default String text() {
            return content().text();
        }

        @Override
        default List<byte[]> parts() {
            return content().bytes();
        }
    }

    /** A file made here. */
    record Text(String path, Pieces content) implements Textual {
        public Text {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(content, "content");
        }

        public Text(String path, String text) {
            this(path, Pieces.of(text));
        }
    }

    /**
     * A print view made here. Its galleys are most of what a site weighs and stand in several of them, so their pieces are put
     * together only where they are written.
     *
     * @param content all of it, the pieces of its galleys among them
     * @param galleys its reports, in order
     */
    record Print(String path, Pieces content, List<Galley> galleys) implements Textual {
        public Print {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(content, "content");
            galleys = List.copyOf(galleys);
        }
    }

    /** A file whose bytes come from somewhere that has no path of its own, such as a theme's jar. */
    record Binary(String path, byte[] bytes) implements Made {
        public Binary {
            Objects.requireNonNull(path, "path");
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public List<byte[]> parts() {
            return List.of(bytes);
        }
    }

    /** A picture that is drawn when it is written, as nobody looks at it before. */
    record Drawn(String path, Supplier<byte[]> drawing) implements Made {
        public Drawn {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(drawing, "drawing");
        }

        @Override
        public List<byte[]> parts() {
            return List.of(drawing.get());
        }
    }

    /**
     * A PDF made here. Its bytes are not copied, as they are many: nobody changes them once they are here.
     *
     * @param manuscript what must be found in it
     */
    record Book(String path, byte[] bytes, Manuscript manuscript) implements Made {
        public Book {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(bytes, "bytes");
            Objects.requireNonNull(manuscript, "manuscript");
        }

        @Override
        public List<byte[]> parts() {
            return List.of(bytes);
        }
    }

    /** A file copied as it is. */
    record Copy(String path, Path from) implements OutputFile {
        public Copy {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(from, "from");
        }
    }
}
