package press.postmortem.generator.render.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;

/** Facts before a text, in YAML; what is not known is left out. */
public final class FrontMatter {
    /** What no reader of YAML takes for anything but the text itself, or for the day that it is. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_.+/ -]*(?<! )|\\d{4}-\\d\\d-\\d\\d");

    private static final Pattern WORD_OF_YAML = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null");

    private final StringBuilder out = new StringBuilder();

    public FrontMatter with(String key, Optional<String> text) {
        text.ifPresent(known -> line(key, scalar(known)));
        return this;
    }

    public FrontMatter with(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            line(key, texts.stream().map(FrontMatter::scalar).collect(Collectors.joining(", ", "[", "]")));
        }
        return this;
    }

    /** @param facts in order; nothing is written where there are none */
    public FrontMatter with(String key, Map<String, String> facts) {
        if (!facts.isEmpty()) {
            line(key, mapping(facts));
        }
        return this;
    }

    /** @param all lists by name; those that hold nothing are left out */
    public FrontMatter withLists(String key, Map<String, List<String>> all) {
        if (all.values().stream().anyMatch(texts -> !texts.isEmpty())) {
            line(key, "");
            all.forEach((name, texts) -> {
                out.append(texts.isEmpty() ? "" : "  ");
                with(name, texts);
            });
        }
        return this;
    }

    public FrontMatter withAll(String key, List<Map<String, String>> all) {
        if (!all.isEmpty()) {
            line(key, "");
            all.forEach(facts -> out.append("  - ").append(mapping(facts)).append('\n'));
        }
        return this;
    }

    private void line(String key, String value) {
        out.append(scalar(key))
                .append(value.isEmpty() ? ":" : ": ")
                .append(value)
                .append('\n');
    }

    private static String mapping(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> scalar(fact.getKey()) + ": " + scalar(fact.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String scalar(String text) {
        boolean plain =
                PLAIN.matcher(text).matches() && !WORD_OF_YAML.matcher(text).matches();
        return plain ? text : JsonWriter.write(new Json.Text(text)).strip();
    }

    /** Between its two lines of dashes; with a line end at the end. */
    @Override
    public String toString() {
        return "---\n" + out + "---\n";
    }
}
