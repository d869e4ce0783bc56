package press.postmortem.generator.proof;

/**
 * A calendar (RFC 5545) → the values of its properties, whole again where their lines are folded, each line of a text by itself.
 * The name of a property, as {@code UID}, says what it is for any calendar.
 */
final class CalendarValues {
    private final byte[] text;
    private final Passages out;
    private final Utf8 value = new Utf8(256);
    private boolean named;

    private CalendarValues(byte[] text, Passages out) {
        this.text = text;
        this.out = out;
    }

    static void read(byte[] calendar, Passages out) {
        new CalendarValues(calendar, out).read();
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
        byte character = text[at];
        byte next = at + 1 < text.length ? text[at + 1] : (byte) '\n';
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
        out.say(value.bytes(), 0, value.length());
        value.clear();
    }
}
