package press.postmortem.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

class DesugaringTest {
    private static final Class<?>[] SAMPLE = {
        Sample.class, Sample.Inner.class, Sample.Named.class, Sample.Values.class, Sample.Nothing.class
    };

    @Test
    void what_lambdas_and_records_answer_is_as_before() throws Exception {
        Class<?> desugared = new Desugared().loadClass(Sample.class.getName());

        assertThat(desugared).isNotEqualTo(Sample.class);
        assertThat(desugared.getMethod("answers").invoke(null)).isEqualTo(Sample.answers());
    }

    @Test
    void one_that_captures_nothing_is_the_same_object_each_time() throws Exception {
        Class<?> desugared = new Desugared().loadClass(Sample.class.getName());

        assertThat(desugared.getMethod("free").invoke(null))
                .isSameAs(desugared.getMethod("free").invoke(null));
    }

    /** Of the same interface in classes that are nested in the same. */
    @Test
    void lambdas_of_an_interface_share_a_class() throws IOException {
        Map<String, byte[]> files = Desugaring.of(files(SAMPLE));

        assertThat(files.keySet().stream().filter(name -> name.contains("$$Supplier")))
                .hasSize(1);
    }

    @Test
    void none_is_made_while_the_program_runs_but_those_that_widen_numbers() throws IOException {
        Map<String, byte[]> files = Desugaring.of(files(SAMPLE));

        assertThat(files.values().stream().flatMap(file -> linked(file, "LambdaMetafactory")))
                .containsExactly("applyAsLong");
    }

    @Test
    void no_record_is_compared_by_method_handles() throws IOException {
        Map<String, byte[]> files = Desugaring.of(files(SAMPLE));

        assertThat(files.values().stream().flatMap(file -> linked(file, "ObjectMethods")))
                .containsOnly("toString");
    }

    @Test
    void classes_without_lambdas_are_left_alone() throws IOException {
        assertThat(Desugaring.of(files(Sample.Named.class))).isEmpty();
    }

    /** What is asked of one of Java's makers of code. */
    private static Stream<String> linked(byte[] classFile, String maker) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, 0);
        return node.methods.stream()
                .flatMap(method -> Arrays.stream(method.instructions.toArray()))
                .filter(InvokeDynamicInsnNode.class::isInstance)
                .map(InvokeDynamicInsnNode.class::cast)
                .filter(each -> each.bsm.getOwner().endsWith(maker))
                .map(each -> each.name);
    }

    private static Map<String, byte[]> files(Class<?>... classes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Class<?> each : classes) {
            String path = each.getName().replace('.', '/') + ".class";
            try (InputStream in = each.getClassLoader().getResourceAsStream(path)) {
                files.put(path, in.readAllBytes());
            }
        }
        return files;
    }

    /** Knows the sample as it is once its lambdas are written out. */
    private static final class Desugared extends ClassLoader {
        private final Map<String, byte[]> files;

        Desugared() throws IOException {
            super(DesugaringTest.class.getClassLoader());
            files = files(SAMPLE);
            files.putAll(Desugaring.of(files));
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] file = files.get(name.replace('.', '/') + ".class");
            if (file == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? defineClass(name, file, 0, file.length) : known;
        }
    }
}
