package press.postmortem.generator.render.drawing;

import java.util.Locale;
import press.postmortem.generator.notation.XmlDocument;

/** SVG being written inside HTML. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** @param attributes names and values by turns; one with an empty value is left out */
    Svg open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        return this;
    }

    Svg empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                text(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    Svg close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Svg text(String text) {
        XmlDocument.permitted(text).codePoints().filter(Svg::isAllowed).forEach(each -> {
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(each);
            }
        });
        return this;
    }

    /** Neither a control nor a noncharacter: those are errors in any HTML. */
    private static boolean isAllowed(int codePoint) {
        return !Character.isISOControl(codePoint) && Character.isDefined(codePoint);
    }

    Svg line() {
        out.append('\n');
        return this;
    }

    /** With at most one digit behind the point. */
    static String number(double value) {
        return trimmed(String.format(Locale.ROOT, "%.1f", value));
    }

    /** A share in percent, with at most two digits behind the point. */
    static String percent(double share) {
        return trimmed(String.format(Locale.ROOT, "%.2f", share * 100)) + "%";
    }

    private static String trimmed(String number) {
        String brief = number.replaceFirst("0+$", "").replaceFirst("[.]$", "");
        return brief.equals("-0") ? "0" : brief;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
