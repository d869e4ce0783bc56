package press.postmortem.generator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import press.postmortem.generator.document.text.SafeUrl;

/**
 * A piece of running text. Offsets are where the piece starts in its {@code SourceFile}.
 *
 * <p>Nothing in this tree can run in a browser: HTML that the author wrote has gone through a safe list, and every target
 * through {@link SafeUrl}, before an {@link Element}, a {@link Link} or an {@link Image} is made of it.
 */
public sealed interface Inline {
    int offset();

    void accept(Visitor visitor);

    /** Whether it ends a line, for the author or for the reader. */
    default boolean isBreak() {
        return this instanceof SoftBreak || this instanceof HardBreak;
    }

    /** Running text line by line, each without its end; a line may be empty. */
    static List<List<Inline>> lines(List<Inline> content) {
        List<List<Inline>> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : content) {
            if (inline.isBreak()) {
                lines.add(line);
                line = new ArrayList<>();
            } else {
                line.add(inline);
            }
        }
        lines.add(line);
        return lines;
    }

    /** Whether all that there is to read is struck out. */
    static boolean isAllStruck(List<Inline> content) {
        return content.stream().anyMatch(Strikethrough.class::isInstance)
                && content.stream()
                        .allMatch(inline -> inline instanceof Strikethrough
                                || inline.isBreak()
                                || inline instanceof Text text && text.text().isBlank());
    }

    /** One method for each kind, so that a new one is a compile error wherever all of them matter. */
    interface Visitor {
        void text(Text text);

        void code(Code code);

        void emphasis(Emphasis emphasis);

        void strong(Strong strong);

        void strikethrough(Strikethrough strikethrough);

        void link(Link link);

        void image(Image image);

        void softBreak(SoftBreak softBreak);

        void hardBreak(HardBreak hardBreak);

        void footnoteReference(FootnoteReference footnoteReference);

        void element(Element element);

        void redaction(Redaction redaction);
    }

    record Text(String text, int offset) implements Inline {
        @Override
        public void accept(Visitor visitor) {
            visitor.text(this);
        }
    }

    record Code(String code, int offset) implements Inline {
        @Override
        public void accept(Visitor visitor) {
            visitor.code(this);
        }
    }

    record Emphasis(List<Inline> content, int offset) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.emphasis(this);
        }
    }

    record Strong(List<Inline> content, int offset) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.strong(this);
        }
    }

    record Strikethrough(List<Inline> content, int offset) implements Inline {
        public Strikethrough {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.strikethrough(this);
        }
    }

    /**
     * @param target as the author wrote it, decoded: absolute, relative to the source file, or {@code #id}; never empty
     * @param title what a reader sees on hovering; empty where there is none
     * @param automatic whether the target stands in the text itself, as in {@code <https://example.org>}
     */
    record Link(String target, String title, List<Inline> content, boolean automatic, int offset) implements Inline {
        public Link {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(title, "title");
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.link(this);
        }
    }

    /**
     * @param target as the author wrote it, decoded
     * @param alternative the text for those who don't see the picture
     * @param title empty where there is none
     * @param attributes width and height, where the author gave them
     */
    record Image(String target, String alternative, String title, Map<String, String> attributes, int offset)
            implements Inline {
        public Image {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(alternative, "alternative");
            Objects.requireNonNull(title, "title");
            attributes = Attributes.copy(attributes);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.image(this);
        }
    }

    /** The end of a line in the source that is no end of a line on the page. */
    record SoftBreak(int offset) implements Inline {
        @Override
        public void accept(Visitor visitor) {
            visitor.softBreak(this);
        }
    }

    /** An end of a line that the author asked for: two blanks, a backslash or {@code <br>}. */
    record HardBreak(int offset) implements Inline {
        @Override
        public void accept(Visitor visitor) {
            visitor.hardBreak(this);
        }
    }

    /**
     * @param label what the author called the footnote
     * @param number the footnote's number in its document, from 1, by first reference
     * @param occurrence which reference to that footnote this is, from 1
     */
    record FootnoteReference(String label, int number, int occurrence, int offset) implements Inline {
        @Override
        public void accept(Visitor visitor) {
            visitor.footnoteReference(this);
        }
    }

    /** An HTML element that the safe list lets pass, such as {@code kbd} or {@code sub}. */
    record Element(String tag, Map<String, String> attributes, List<Inline> content, int offset) implements Inline {
        public Element {
            Objects.requireNonNull(tag, "tag");
            attributes = Attributes.copy(attributes);
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.element(this);
        }
    }

    /**
     * What the author left out on purpose.
     *
     * @param reason why, or what it was; empty where the author does not say
     * @param written the mark as it stands in the source, such as {@code [redacted: customer]} or {@code ████}
     */
    record Redaction(String reason, String written, int offset) implements Inline {
        /** What all of them are in plain text. */
        public static final String PLAIN = "[redacted]";

        public Redaction {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(written, "written");
        }

        /** Whether the mark says in words what it is. */
        public boolean isWorded() {
            return "[(<‹R".indexOf(written.charAt(0)) >= 0;
        }

        /** Whether the mark is the one that stands for {@code {redact}…{/redact}}. */
        public boolean isOurs() {
            return written.startsWith("‹redacted");
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.redaction(this);
        }
    }

    /**
     * The text that a reader of the page would read, without any markup; an image gives its alternative text, and every
     * redaction {@link Redaction#PLAIN}.
     */
    static String plainText(List<Inline> content) {
        return PlainText.of(content);
    }
}
