package press.postmortem.generator.document.metadata;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Which lines of YAML are the text of a block scalar (YAML 1.2.2, 8.1): those that are blank or indented more than what holds it. */
public final class BlockScalars {
    /** Perhaps a tag and an anchor, then the header itself. */
    private static final Pattern HEADER = Pattern.compile("(?:[!&]\\S* +){0,2}[|>][-+1-9]{0,2}\\s*");

    private OptionalInt parentIndent = OptionalInt.empty();

    /** Whether the line is text of the scalar that is open; the first that is not closes it. */
    public boolean hold(String line) {
        boolean held = parentIndent.isPresent() && (line.isBlank() || indent(line, 0) > parentIndent.getAsInt());
        if (!held) {
            parentIndent = OptionalInt.empty();
        }
        return held;
    }

    /** @param line without its comment; one that ends with a scalar's header opens it */
    public void pass(String line) {
        int at = indent(line, 0);
        int item = at;
        while (line.startsWith("- ", at)) {
            item = at;
            at = indent(line, at + 1);
        }
        int value = line.lastIndexOf(": ") + 1;
        if (value > at && opens(line, value)) {
            parentIndent = OptionalInt.of(at);
        } else if (opens(line, at)) {
            parentIndent = OptionalInt.of(item);
        }
    }

    private static boolean opens(String line, int from) {
        return HEADER.matcher(line.substring(from).strip()).matches();
    }

    /** Where the blanks end that begin there. */
    private static int indent(String line, int from) {
        int end = from;
        while (end < line.length() && line.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
