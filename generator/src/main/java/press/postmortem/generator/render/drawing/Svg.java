package press.postmortem.generator.render.drawing;

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
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    Svg close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Svg text(String text) {
        escape(Leftward.isolated(text));
        return this;
    }

    private void escape(String text) {
        String permitted = XmlDocument.permitted(text);
        int character;
        for (int i = 0; i < permitted.length(); i += Character.charCount(character)) {
            character = permitted.codePointAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (isAllowed(character)) {
                        out.appendCodePoint(character);
                    }
                }
            }
        }
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
        return decimal(value, 1);
    }

    /** A share in percent, with at most two digits behind the point. */
    static String percent(double share) {
        return decimal(share * 100, 2) + "%";
    }

    /** Rounded, without zeros at the end. Numbers are most of a drawing, and {@code String.format} most of its time. */
    private static String decimal(double value, int digits) {
        long unit = digits == 1 ? 10 : 100;
        long rounded = Math.round(value * unit);
        long whole = Math.abs(rounded) / unit;
        long rest = Math.abs(rounded) % unit;
        StringBuilder number = new StringBuilder(rounded < 0 ? "-" : "").append(whole);
        for (long place = unit / 10; rest > 0; place /= 10) {
            number.append(number.indexOf(".") < 0 ? "." : "").append(rest / place);
            rest %= place;
        }
        return number.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
