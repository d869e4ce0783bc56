package press.postmortem.generator.notation;

import java.util.ArrayList;
import java.util.List;

/** An XML document, one element a line; well-formed whatever text goes in. */
public final class XmlDocument {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char FIRST_SURROGATE = '\uD800';

    private final StringBuilder out;

    /** The names of the elements that are open, the innermost last. */
    private final List<String> open = new ArrayList<>();

    private XmlDocument(String prolog) {
        out = new StringBuilder(prolog).append('\n');
    }

    /** A document in UTF-8. */
    public static XmlDocument create() {
        return new XmlDocument("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** A page whose every element is closed, so that it can be written as XML. */
    public static XmlDocument html() {
        return new XmlDocument("<!DOCTYPE html>");
    }

    /** Elements that stand in a page: a drawing. */
    public static XmlDocument fragment() {
        return new XmlDocument("");
    }

    /** @param attributes names and values in turn */
    public XmlDocument open(String name, String... attributes) {
        start(name, attributes);
        out.append(">\n");
        open.add(name);
        return this;
    }

    public XmlDocument close() {
        String name = open.remove(open.size() - 1);
        indent();
        end(name);
        return this;
    }

    /** An element that holds text alone. */
    public XmlDocument leaf(String name, String text, String... attributes) {
        start(name, attributes);
        out.append('>');
        escape(text, '<');
        end(name);
        return this;
    }

    public XmlDocument empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>\n");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Puts U+FFFD in the place of what XML 1.0 can't hold, even escaped (production 2, {@code Char}). */
    public static String permitted(String text) {
        StringBuilder replaced = null;
        for (int i = 0; i < text.length(); i++) {
            if (!isPermitted(text.charAt(i)) && !isOfPair(text, i)) {
                replaced = replaced == null ? new StringBuilder(text) : replaced;
                replaced.setCharAt(i, REPLACEMENT);
            }
        }
        return replaced == null ? text : replaced.toString();
    }

    private static boolean isPermitted(char c) {
        return c >= ' ' && c < FIRST_SURROGATE || c >= 0xE000 && c <= 0xFFFD || c == '\t' || c == '\n' || c == '\r';
    }

    /** Whether a place holds one of the two halves of a character beyond U+FFFF. */
    static boolean isOfPair(String text, int at) {
        boolean first = at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
        return first || at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private void start(String name, String... attributes) {
        indent();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], '"');
            out.append('"');
        }
    }

    private void end(String name) {
        out.append("</").append(name).append(">\n");
    }

    private void indent() {
        for (int depth = 0; depth < open.size(); depth++) {
            out.append("  ");
        }
    }

    /** @param end what would end the text */
    private void escape(String text, char end) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '>' && c < FIRST_SURROGATE || c == ' ') {
                continue;
            }
            boolean marked = c == '&' || c == '<' || c == '>' || c == end;
            if (marked || !isPermitted(c) && !isOfPair(text, i)) {
                out.append(text.substring(written, i));
                out.append(marked ? reference(c) : String.valueOf(REPLACEMENT));
                written = i + 1;
            }
        }
        out.append(text.substring(written));
    }

    private static String reference(char mark) {
        return switch (mark) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&quot;";
        };
    }
}
