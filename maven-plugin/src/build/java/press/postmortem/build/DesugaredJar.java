package press.postmortem.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** Writes a jar again, with the code in it that Java would make for some of its classes ({@link Desugaring}). */
public final class DesugaredJar {
    private DesugaredJar() {}

    /**
     * {@code JAR FOLDER}, as in {@code press/postmortem/}.
     *
     * @throws IOException where the jar cannot be read or written; it is as it was then
     */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path desugared = jar.resolveSibling(jar.getFileName() + ".desugared");
        write(jar, arguments[1], desugared);
        Files.move(desugared, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(Path from, String folder, Path to) throws IOException {
        try (JarFile jar = new JarFile(from.toFile());
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(to))) {
            List<JarEntry> entries = jar.stream().toList();
            Map<String, byte[]> classes = new LinkedHashMap<>();
            for (JarEntry entry : entries) {
                if (entry.getName().startsWith(folder) && entry.getName().endsWith(".class")) {
                    classes.put(entry.getName(), bytes(jar, entry));
                }
            }
            Map<String, byte[]> desugared = Desugaring.of(classes);
            for (JarEntry entry : entries) {
                byte[] other = desugared.remove(entry.getName());
                add(entry.getName(), entry.getTime(), other == null ? bytes(jar, entry) : other, out);
            }
            long time = entries.get(0).getTime();
            for (Map.Entry<String, byte[]> made : desugared.entrySet()) {
                add(made.getKey(), time, made.getValue(), out);
            }
        }
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static void add(String name, long time, byte[] bytes, JarOutputStream out) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTime(time);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
