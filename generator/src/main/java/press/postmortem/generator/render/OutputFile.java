package press.postmortem.generator.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A file of the site, ready to be written. */
public sealed interface OutputFile {
    /** Below the site's root, with {@code /} between names. */
    String path();

    /**
     * A file made here.
     *
     * @param galleys the reports of a print view, in order; empty for any other page
     */
    record Text(String path, String text, List<Galley> galleys) implements OutputFile {
        public Text {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(text, "text");
            galleys = List.copyOf(galleys);
        }

        public Text(String path, String text) {
            this(path, text, List.of());
        }

        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A file whose bytes come from somewhere that has no path of its own, such as a theme's jar. */
    record Binary(String path, byte[] bytes) implements OutputFile {
        public Binary {
            Objects.requireNonNull(path, "path");
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /**
     * A PDF made here. Its bytes are not copied, as they are many: nobody changes them once they are here.
     *
     * @param manuscript what must be found in it
     */
    record Book(String path, byte[] bytes, Manuscript manuscript) implements OutputFile {
        public Book {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(bytes, "bytes");
            Objects.requireNonNull(manuscript, "manuscript");
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
