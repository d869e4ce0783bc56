package press.postmortem.generator.scaffold;

import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;

/** A text as a value in YAML. */
final class YamlText {
    private YamlText() {}

    /** In quotes, as JSON has them, which YAML reads alike. */
    static String of(String text) {
        return JsonWriter.write(new Json.Text(text)).stripTrailing();
    }
}
