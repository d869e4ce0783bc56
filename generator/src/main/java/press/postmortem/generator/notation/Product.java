package press.postmortem.generator.notation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The name under which this generator signs what it writes, as in {@code Postmortem Press 1.0.0}. */
public final class Product {
    public static final String VERSION = version();

    public static final String NAME = "Postmortem Press " + VERSION;

    private Product() {}

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Product.class.getResourceAsStream("product.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
