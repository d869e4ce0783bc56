package press.postmortem.generator.proof;

/**
 * A calendar (RFC 5545) → the values of its properties, whole again where their lines are folded, each line of a text by itself.
 * The name of a property, as {@code UID}, says what it is for any calendar.
 */
final class CalendarValues {
    private final char[] text;
    private final Passages out;
    private final Characters value = new Characters(256);
    private boolean named;

    private CalendarValues(char[] text, Passages out) {
        this.text = text;
        this.out = out;
    }

    static void read(String calendar, Passages out) {
        new CalendarValues(calendar.toCharArray(), out).read();
    }

    private void read() {
        int at = 0;
        while (at < text.length) {
            at += character(at);
        }
        endValue();
    }

    /** @return how many characters were read */
    private int character(int at) {
        char character = text[at];
        char next = at + 1 < text.length ? text[at + 1] : '\n';
        if (character == '\r' && next == '\n' && at + 2 < text.length && text[at + 2] == ' ') {
            return 3;
        }
        if (character == '\\') {
            if (next == 'n') {
                endValue();
            } else {
                value.add(next);
            }
            return 2;
        }
        if (character == '\r' || character == '\n') {
            endValue();
            named = false;
        } else if (character == ':' && !named) {
            value.clear();
            named = true;
        } else {
            value.add(character);
        }
        return 1;
    }

    private void endValue() {
        out.say(value.units(), 0, value.length());
        value.clear();
    }
}
