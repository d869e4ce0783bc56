package press.postmortem.generator.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    static Stream<Class<?>> holders() {
        return Stream.of(Vocabulary.class.getDeclaredClasses()).filter(holder -> holder != Vocabulary.Page.class);
    }

    @ParameterizedTest
    @MethodSource("holders")
    void every_key_is_in_its_set(Class<?> holder) throws IllegalAccessException {
        assertThat(keySet(holder).keys()).containsAll(keys(holder));
    }

    @ParameterizedTest
    @MethodSource("holders")
    void no_spelling_names_two_keys(Class<?> holder) throws IllegalAccessException {
        KeySet keys = keySet(holder);
        List<String> ours = keys.keys().stream()
                .flatMap(key -> key.names().stream())
                .map(VocabularyTest::folded)
                .toList();
        List<String> foreign = keys.foreign().stream()
                .flatMap(tool -> tool.names().stream())
                .map(VocabularyTest::folded)
                .toList();

        assertThat(ours).doesNotHaveDuplicates().doesNotContainAnyElementsOf(foreign.isEmpty() ? List.of("") : foreign);
    }

    @ParameterizedTest
    @MethodSource("holders")
    void every_key_is_explained_in_one_sentence(Class<?> holder) throws IllegalAccessException {
        assertThat(keySet(holder).keys()).allSatisfy(key -> {
            assertThat(key.about()).matches("[A-Z][^\n]*\\.");
            assertThat(key.type().expected()).isNotBlank();
            assertThat(key.type().example()).isNotBlank();
        });
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    private static KeySet keySet(Class<?> holder) throws IllegalAccessException {
        for (Field field : holder.getDeclaredFields()) {
            if (field.getType() == KeySet.class) {
                field.setAccessible(true);
                return (KeySet) field.get(null);
            }
        }
        throw new AssertionError(holder + " has no set of keys");
    }

    private static List<Key<?>> keys(Class<?> holder) throws IllegalAccessException {
        List<Key<?>> keys = new ArrayList<>();
        for (Field field : holder.getDeclaredFields()) {
            if (field.getType() == Key.class) {
                field.setAccessible(true);
                keys.add((Key<?>) field.get(null));
            }
        }
        return keys;
    }
}
