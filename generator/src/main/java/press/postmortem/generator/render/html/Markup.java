package press.postmortem.generator.render.html;

import java.util.Map;

/** HTML being written: text and attribute values are escaped, and what HTML can't hold is left out. */
public final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** Characters that would otherwise start a tag, a reference or the end of an attribute, as references. */
    public static String escape(String text) {
        StringBuilder escaped = null;
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                continue;
            }
            int character = text.codePointAt(i);
            String instead = instead(character);
            int end = i + Character.charCount(character);
            if (instead != null) {
                escaped = escaped == null ? new StringBuilder(text.length() + 16) : escaped;
                escaped.append(text.substring(written, i)).append(instead);
                written = end;
            }
            i = end - 1;
        }
        return escaped == null ? text : escaped.append(text.substring(written)).toString();
    }

    /** Asked first, as most of a text is letters and blanks. */
    private static boolean isLetter(char c) {
        return c > '>' && c < 0x7F || c == ' ';
    }

    /** What is written in the place of a character; null where it is written itself. */
    private static String instead(int character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> character >= ' ' && character < 0x7F || isAllowed(character) ? null : "";
        };
    }

    /** Neither a control, a lone surrogate nor a noncharacter: those are errors in any HTML. */
    private static boolean isAllowed(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return !noncharacter
                && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE;
    }

    public Markup text(String text) {
        out.append(escape(text));
        return this;
    }

    /** HTML that was made by a {@code Markup} or a template. */
    public Markup html(String html) {
        out.append(html);
        return this;
    }

    /**
     * @param attributes names and values by turns; one with an empty value is left out, but for {@code alt}, where it says
     *     that the picture needs no words
     */
    public Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty() || attributes[i].equals("alt")) {
                attribute(attributes[i], attributes[i + 1]);
            }
        }
        out.append('>');
        return this;
    }

    /** @param attributes each is written, also those without a value */
    public Markup open(String tag, Map<String, String> attributes) {
        out.append('<').append(tag);
        attributes.forEach(this::attribute);
        out.append('>');
        return this;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    }

    public Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    public Markup line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
