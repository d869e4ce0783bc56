package press.postmortem.generator.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

final class Attributes {
    private Attributes() {}

    /** A copy that keeps the author's order, so that pages come out the same each time. */
    static Map<String, String> copy(Map<String, String> attributes) {
        return attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
