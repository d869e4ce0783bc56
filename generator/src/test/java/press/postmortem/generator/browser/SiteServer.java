package press.postmortem.generator.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves folders below a deep path with a blank in it, under the strictest policy that a site can have: whatever would need
 * {@code unsafe-inline}, another origin or a frame is refused by the browser, and told on its console. Below {@link #SLOW}
 * scripts and pictures come late.
 */
final class SiteServer implements AutoCloseable {
    static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self';"
            + " font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private static final String PREFIX = "/deep/sub folder/";
    private static final String SLOW = "/slow/sub folder/";
    private static final int LATE_MILLIS = 250;
    /** What browsers ask the top of an origin for, which is not the site's. */
    private static final String FAVICON = "/favicon.ico";

    private static final String NOT_FOUND = "404.html";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"));

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Path root;

    private SiteServer(HttpServer server, Path root) {
        this.server = server;
        this.root = root;
    }

    /** @param root a folder of sites */
    static SiteServer start(Path root) throws IOException {
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        SiteServer started = new SiteServer(HttpServer.create(anyPort, 0), root);
        started.server.createContext("/", started::answer);
        started.server.setExecutor(started.threads);
        started.server.start();
        return started;
    }

    /** The address of a file or folder below the root. */
    String address(String path) {
        return origin() + encoded(PREFIX + path);
    }

    /** The address of the same file, but its scripts and pictures come late. */
    String slowAddress(String path) {
        return origin() + encoded(SLOW + path);
    }

    /** What every address here begins with. */
    String origin() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    private static String encoded(String path) {
        return path.replace(" ", "%20");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals(FAVICON)) {
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            boolean slow = path.startsWith(SLOW);
            if (!slow && !path.startsWith(PREFIX)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String below = path.substring((slow ? SLOW : PREFIX).length());
            Path file = root.resolve(below).normalize();
            boolean found = file.startsWith(root) && Files.isRegularFile(file);
            String type = TYPES.getOrDefault(below.substring(below.lastIndexOf('.') + 1), "application/octet-stream");
            if (slow && (type.startsWith("image") || type.contains("javascript"))) {
                wait(LATE_MILLIS);
            }
            Path shown = found
                    ? file
                    : root.resolve(below.split("/")[0]).resolve("site").resolve(NOT_FOUND);
            byte[] bytes = Files.isRegularFile(shown) ? Files.readAllBytes(shown) : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", found ? type : TYPES.get("html"));
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static void wait(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
