package press.postmortem.generator.notation;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Writes {@link Json}: a value that holds no other objects stands on one line, so that a file can be read and compared. */
public final class JsonWriter {
    /** How many characters a part has at least, but for the last. */
    private static final int PART = 1 << 15;

    private final Form form;
    private final UnaryOperator<StringBuilder> valueEnded;
    private StringBuilder out = new StringBuilder();

    /** @param valueEnded is told what is written so far, where that may be taken away, and says what to go on with */
    private JsonWriter(Form form, UnaryOperator<StringBuilder> valueEnded) {
        this.form = form;
        this.valueEnded = valueEnded;
    }

    /** Where the JSON is to stand. */
    private enum Form {
        FILE,
        PAGE
    }

    /** With a line end at the end. */
    public static String write(Json json) {
        JsonWriter writer = new JsonWriter(Form.FILE, UnaryOperator.identity());
        writer.append(json, 0);
        return writer.out.append('\n').toString();
    }

    /**
     * The same in parts, so that nobody need hold all of it.
     *
     * @param parts is told one after another; no string begins in one and ends in the next
     */
    public static void write(Json json, Consumer<String> parts) {
        JsonWriter writer = new JsonWriter(Form.FILE, written -> {
            if (written.length() < PART) {
                return written;
            }
            parts.accept(written.toString());
            return new StringBuilder(2 * PART); // a used one may have two bytes for each letter ever after
        });
        writer.append(json, 0);
        parts.accept(writer.out.append('\n').toString());
    }

    /**
     * On one line, for a {@code script} element of a page: no character in it means anything to HTML, so that nothing in a text
     * can end the element.
     */
    public static String inPage(Json json) {
        JsonWriter writer = new JsonWriter(Form.PAGE, UnaryOperator.identity());
        writer.append(json, 0);
        return writer.out.toString();
    }

    private void append(Json json, int depth) {
        if (json instanceof Json.Text text) {
            append(text.text());
        } else if (json instanceof Json.Whole whole) {
            out.append(whole.number());
        } else if (json instanceof Json.Truth truth) {
            out.append(truth.holds());
        } else if (json instanceof Json.Many many) {
            list(many.values(), depth);
        } else if (json instanceof Json.Each<?> each) {
            list(each, depth);
        } else if (json instanceof Json.Members members) {
            append(members, depth);
        } else {
            out.append("null");
        }
    }

    private void list(Iterable<Json> values, int depth) {
        String between = breaks(values) ? "\n" + "  ".repeat(depth + 1) : "";
        String separator = "";
        out.append('[');
        for (Json value : values) {
            out.append(separator).append(between);
            append(value, depth + 1);
            out = valueEnded.apply(out);
            separator = between.isEmpty() && form == Form.FILE ? ", " : ",";
        }
        out.append(between.isEmpty() ? "" : "\n" + "  ".repeat(depth)).append(']');
    }

    private void append(Json.Members object, int depth) {
        Map<String, Json> members = object.members();
        String between = breaks(members.values()) ? "\n" + "  ".repeat(depth + 1) : "";
        String separator = "";
        out.append('{');
        for (Map.Entry<String, Json> member : members.entrySet()) {
            out.append(separator).append(between);
            append(member.getKey());
            out.append(form == Form.FILE ? ": " : ":");
            append(member.getValue(), depth + 1);
            separator = between.isEmpty() && form == Form.FILE ? ", " : ",";
        }
        out.append(between.isEmpty() ? "" : "\n" + "  ".repeat(depth)).append('}');
    }

    private boolean breaks(Iterable<Json> values) {
        return form == Form.FILE && holdsObjects(values);
    }

    private static boolean holdsObjects(Iterable<Json> values) {
        for (Json value : values) {
            if (value instanceof Json.Members
                    || value instanceof Json.Many many && holdsObjects(many.values())
                    || value instanceof Json.Each<?> each && holdsObjects(each)) {
                return true;
            }
        }
        return false;
    }

    private void append(String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && needsEscape(c) && !XmlDocument.isOfPair(text, i)) {
                out.append(text.substring(written, i));
                escape(c);
                written = i + 1;
            }
        }
        out.append(text.substring(written)).append('"');
    }

    /** Asked first, as most of a text is letters and blanks. */
    private static boolean isLetter(char c) {
        return c > '\\' && c < 0x7F || c == ' ';
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
    }

    /** Control characters must be escaped; halves of a pair have no bytes in UTF-8; two line ends end a JavaScript string. */
    private boolean needsEscape(char c) {
        if (c >= ' ' && c < 0x7F) {
            return c == '"' || c == '\\' || form == Form.PAGE && (c == '<' || c == '>' || c == '&');
        }
        return c <= 0x7F || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029;
    }
}
