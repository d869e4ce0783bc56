package press.postmortem.generator.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Fuse.js, which finds words that are spelt a little otherwise, as it lies in its jar on the class path. */
final class Fuse {
    private Fuse() {}

    static byte[] script() {
        return read("dist/fuse.basic.min.js");
    }

    static byte[] licence() {
        return read("LICENSE");
    }

    private static byte[] read(String file) {
        try (InputStream versions = Fuse.class.getResourceAsStream("fuse.properties")) {
            Properties properties = new Properties();
            properties.load(versions);
            String path = properties.getProperty("folder") + file;
            try (InputStream in = Fuse.class.getClassLoader().getResourceAsStream(path)) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
