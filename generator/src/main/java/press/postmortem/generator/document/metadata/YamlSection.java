package press.postmortem.generator.document.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Yaml;

/** A top-level key of YAML with all that belongs to it: what can be read by itself where another key has a mistake. */
record YamlSection(int start, int end) {
    /** The sections of a mapping; what stands before the first key belongs to that. */
    static List<YamlSection> of(String yaml) {
        List<YamlSection> sections = new ArrayList<>();
        int start = 0;
        boolean keyed = false;
        for (int line = 0; line < yaml.length(); line = nextLine(yaml, line)) {
            if (startsKey(yaml, line)) {
                if (keyed) {
                    sections.add(new YamlSection(start, line));
                    start = line;
                }
                keyed = true;
            }
        }
        sections.add(new YamlSection(start, yaml.length()));
        return sections;
    }

    String in(String yaml) {
        return yaml.substring(start, end);
    }

    /** {@code key: whatever} on a line of its own, taken to the letter. */
    Optional<Yaml.Entry> asWritten(String yaml, int shift) {
        String line = in(yaml).stripTrailing();
        int colon = line.indexOf(':');
        if (line.indexOf('\n') >= 0 || colon <= 0 || line.charAt(0) == '#') {
            return Optional.empty();
        }
        String value = line.substring(colon + 1).strip();
        int valueStart = shift + start + line.length() - value.length();
        Yaml.Scalar scalar = new Yaml.Scalar(withoutQuotes(value), true, valueStart);
        return Optional.of(new Yaml.Entry(line.substring(0, colon).strip(), scalar, shift + start));
    }

    private static String withoutQuotes(String value) {
        int start = !value.isEmpty() && "\"'".indexOf(value.charAt(0)) >= 0 ? 1 : 0;
        int end = value.length() > start && "\"'".indexOf(value.charAt(value.length() - 1)) >= 0
                ? value.length() - 1
                : value.length();
        return value.substring(start, end);
    }

    private static boolean startsKey(String yaml, int line) {
        return line < yaml.length()
                && !Character.isWhitespace(yaml.charAt(line))
                && "#-]}".indexOf(yaml.charAt(line)) < 0;
    }

    private static int nextLine(String yaml, int line) {
        int end = yaml.indexOf('\n', line);
        return end < 0 ? yaml.length() : end + 1;
    }
}
