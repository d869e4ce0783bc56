package press.postmortem.generator.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with gaps: {@code {{title}}}, or {@code {{timezone|as in Europe/Oslo}}} with what stands there where nothing is known. A
 * line with a gap for which there is neither is left out.
 */
record Template(String text) {
    private static final Pattern GAP = Pattern.compile("\\{\\{(?<name>\\w+)(?:\\|(?<otherwise>[^}]+))?}}");

    /** @param name of a file beside this class */
    static Template named(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param values has every name that stands in a gap */
    String fill(Map<String, Optional<String>> values) {
        StringBuilder filled = new StringBuilder();
        text.lines()
                .map(line -> fill(line, values))
                .flatMap(Optional::stream)
                .forEach(line -> filled.append(line).append('\n'));
        return filled.toString();
    }

    private static Optional<String> fill(String line, Map<String, Optional<String>> values) {
        StringBuilder filled = new StringBuilder();
        Matcher gap = GAP.matcher(line);
        while (gap.find()) {
            String name = gap.group("name");
            Optional<String> value = Objects.requireNonNull(values.get(name), name)
                    .or(() -> Optional.ofNullable(gap.group("otherwise")));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            gap.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(gap.appendTail(filled).toString());
    }
}
