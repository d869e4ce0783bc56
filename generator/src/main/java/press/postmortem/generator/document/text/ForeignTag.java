package press.postmortem.generator.document.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A tag of another generator: Hugo's {@code {{< name … >}}} and {@code {{% name … %}}}, Liquid's {@code {% name … %}}, and the
 * attribute lists {@code {: … }} of kramdown.
 *
 * @param name lower case; empty for an attribute list
 * @param closing whether it ends what one of that name began
 * @param words what follows the name without a key
 * @param attributes what follows the name as {@code key=value}
 */
public record ForeignTag(String name, boolean closing, List<String> words, Map<String, String> attributes) {
    private static final String[][] MARKS = {{"{{<", ">}}"}, {"{{%", "%}}"}, {"{%", "%}"}, {"{:", "}"}};

    private static final int LONGEST = 1_000;

    /** Where a tag stands in a text. */
    public record Found(int start, int end, ForeignTag tag) {}

    /** The first tag that starts at or behind an index and ends on the same line. */
    public static Optional<Found> find(String text, int from) {
        for (int start = text.indexOf('{', from); start >= 0; start = text.indexOf('{', start + 1)) {
            Optional<Found> found = at(text, start);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The tag that is all there is on a line; blanks around it don't count. */
    public static Optional<ForeignTag> ofLine(String line) {
        String trimmed = line.strip();
        return mayBe(trimmed)
                ? at(trimmed, 0)
                        .filter(found -> found.end() == trimmed.length())
                        .map(Found::tag)
                : Optional.empty();
    }

    static boolean mayBe(String text) {
        return text.startsWith("{") && text.endsWith("}");
    }

    public boolean isAttributeList() {
        return name.isEmpty();
    }

    public Optional<String> attribute(String... keys) {
        for (String key : keys) {
            String value = attributes.get(key);
            if (value != null && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The time that it is there to say. */
    public Optional<String> time() {
        return name.equals("track") && !closing ? word(0) : Optional.empty();
    }

    public Optional<String> word(int index) {
        return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }

    private static Optional<Found> at(String text, int start) {
        for (String[] marks : MARKS) {
            if (text.startsWith(marks[0], start)) {
                int contentStart = start + marks[0].length();
                String rest = text.substring(contentStart, Math.min(text.length(), contentStart + LONGEST));
                int end = contentStart + rest.indexOf(marks[1]);
                if (end < contentStart || text.substring(start, end).indexOf('\n') >= 0) {
                    return Optional.empty();
                }
                ForeignTag tag = marks[0].equals("{:")
                        ? new ForeignTag("", false, List.of(), Map.of())
                        : parse(text.substring(contentStart, end));
                return Optional.of(new Found(start, end + marks[1].length(), tag));
            }
        }
        return Optional.empty();
    }

    private static ForeignTag parse(String content) {
        List<String> words = new ArrayList<>();
        Map<String, String> attributes = new LinkedHashMap<>();
        new Arguments(trimmed(content)).read(words, attributes);
        String first = words.isEmpty() ? "" : words.remove(0).toLowerCase(Locale.ROOT);
        boolean closing = first.startsWith("/") || first.startsWith("end") && first.length() > 3;
        String name = first.startsWith("/") ? first.substring(1) : closing ? first.substring(3) : first;
        if (name.isEmpty() && !words.isEmpty()) {
            name = words.remove(0).toLowerCase(Locale.ROOT);
        }
        return new ForeignTag(name.isEmpty() ? "?" : name, closing, List.copyOf(words), attributes);
    }

    /** Without the hyphens by which Liquid trims blanks, and the slash of a tag that closes itself. */
    private static String trimmed(String content) {
        String text = content.startsWith("-") ? content.substring(1) : content;
        text = text.endsWith("-") || text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        return text.strip();
    }

    /** {@code word "quoted word" key=value key="quoted value"}. */
    private static final class Arguments {
        private final String text;
        private int at;

        private Arguments(String text) {
            this.text = text;
        }

        private void read(List<String> words, Map<String, String> attributes) {
            while (skipBlanks()) {
                String word = readWord();
                if (at < text.length() && text.charAt(at) == '=') {
                    at++;
                    attributes.put(word.toLowerCase(Locale.ROOT), skipBlanks() ? readWord() : "");
                } else {
                    words.add(word);
                }
            }
        }

        private boolean skipBlanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at < text.length();
        }

        private String readWord() {
            char quote = text.charAt(at);
            int end = "\"'`".indexOf(quote) >= 0 ? text.indexOf(quote, at + 1) : -1;
            if (end >= 0) {
                String quoted = text.substring(at + 1, end);
                at = end + 1;
                return quoted;
            }
            int start = at;
            at++;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '=') {
                at++;
            }
            return text.substring(start, at);
        }
    }
}
