package press.postmortem.generator.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void whatHoldsNoObjectsStandsOnOneLine() {
        Json inner = Json.object().with("a", 1).with("b", Optional.empty()).with("c", Json.texts(List.of("x", "y")));
        Json json =
                Json.object().with("list", new Json.Many(List.of(inner, inner))).with("none", new Json.Many(List.of()));
        assertThat(JsonWriter.write(json)).isEqualTo("""
                        {
                          "list": [
                            {"a": 1, "b": null, "c": ["x", "y"]},
                            {"a": 1, "b": null, "c": ["x", "y"]}
                          ],
                          "none": []
                        }
                        """);
    }

    @Test
    void membersAreNeverChanged() {
        Json.Members common = Json.object().with("a", 1).with("b", 2);
        assertThat(JsonWriter.write(common.with("c", 3))).isEqualTo("{\"a\": 1, \"b\": 2, \"c\": 3}\n");
        assertThat(JsonWriter.write(common.with("a", 4))).isEqualTo("{\"a\": 4, \"b\": 2}\n");
        assertThat(JsonWriter.write(Json.object().with("z", 0).and(common)))
                .isEqualTo("{\"z\": 0, \"a\": 1, \"b\": 2}\n");
        assertThat(common).isEqualTo(Json.object().with("b", 2).with("a", 1));
    }

    @Test
    void everyCharacterComesBack() throws Exception {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= 0xFFFF; c++) {
            all.append((char) c).append('.');
        }
        all.append(Character.toString(0x1F600));
        byte[] bytes =
                JsonWriter.write(Json.object().with("all", all.toString())).getBytes(StandardCharsets.UTF_8);
        var read = new ObjectMapper().readTree(bytes);
        assertThat(read.get("all").asText()).isEqualTo(all.toString());
    }
}
