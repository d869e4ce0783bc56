package press.postmortem.maven.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import press.postmortem.generator.PreviewedSite;
import press.postmortem.generator.render.output.OutputFile;

/**
 * Serves a site over HTTP as it is made. What is being written is not ready to be read by anybody: whoever calls the server by a name that
 * it does not have, as a page from elsewhere can make a browser do (DNS rebinding), is sent away, unless it was told to listen to all;
 * and browsers are told to let no other site's page use what is served.
 */
final class PreviewServer implements AutoCloseable {
    static final String SCRIPT = "/.postmortem/reload.js";
    private static final String CHANGES = "/.postmortem/changes";
    private static final String INDEX = "index.html";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int CHUNKED = 0;
    private static final int NO_BODY = -1;
    private static final int BUFFER = 1 << 16;

    // the JDK's server sends head and body apart; without this a browser has the body 40 ms later (Nagle's algorithm)
    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService workers;
    private final String host;
    private final Showing showing;
    private final Consumer<String> failures;

    private PreviewServer(HttpServer server, String host, Showing showing, Consumer<String> failures) {
        this.server = server;
        this.host = host;
        this.showing = showing;
        this.failures = failures;
        this.workers = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "postmortem-preview");
            thread.setDaemon(true);
            return thread;
        });
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    /**
     * @param host a name or an address of this machine
     * @param port 0 for any that is free
     * @param failures is told what could not be made or read, by any thread
     * @throws IOException where the port is taken or none, or the host is not this machine
     */
    static PreviewServer start(String host, int port, PreviewedSite site, Consumer<String> failures)
            throws IOException {
        try {
            InetAddress named = InetAddress.getByName(host);
            HttpServer server = HttpServer.create(new InetSocketAddress(named, port), 0);
            return new PreviewServer(server, called(named, host), new Showing(site), failures);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** As an address has it. */
    private static String called(InetAddress named, String host) {
        if (named.isAnyLocalAddress()) {
            return "localhost";
        }
        return named instanceof Inet6Address && host.contains(":") ? "[" + host + "]" : host;
    }

    /** Where the site begins. */
    URI address() {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + "/");
    }

    /** From now on this one is served; pages that are open are shown anew. */
    void show(PreviewedSite site) {
        showing.show(site);
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (!isMeant(exchange)) {
                text(exchange, 403, "This preview is at " + address() + "\n");
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                text(exchange, 405, "A preview can only be read.\n");
            } else if (path.equals(SCRIPT)) {
                send(exchange, 200, MediaType.of(SCRIPT), List.of(own("reload.js")));
            } else if (path.equals(CHANGES)) {
                tellChange(exchange);
            } else {
                serve(exchange, path.substring(1));
            }
        }
    }

    private boolean isMeant(HttpExchange exchange) {
        if (server.getAddress().getAddress().isAnyLocalAddress()) {
            return true;
        }
        String called = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
        String name = called.replaceFirst(":\\d+$", "");
        return THIS_MACHINE.contains(name) || name.equalsIgnoreCase(host);
    }

    private static byte[] own(String resource) throws IOException {
        try (InputStream in = PreviewServer.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }

    /** Keeps the answer open until there is something to tell, or the browser has gone. */
    private void tellChange(HttpExchange exchange) throws IOException {
        String query = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, CHUNKED);
        OutputStream out = exchange.getResponseBody();
        while (!showing.isOtherThan(query.replaceFirst("^seen=", ""))) {
            out.write(":\n\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
        out.write("event: change\ndata:\n\n".getBytes(StandardCharsets.US_ASCII));
    }

    private void serve(HttpExchange exchange, String path) throws IOException {
        Showing.Shown shown = showing.now();
        String file = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
        if (shown.site().has(file)) {
            serveFile(exchange, file, shown);
        } else if (shown.site().has(path + "/" + INDEX)) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            exchange.sendResponseHeaders(302, NO_BODY);
        } else if (shown.site().isEmpty()) {
            page(exchange, 503, "There is nothing to show yet; Maven's log says why.", shown);
        } else {
            page(exchange, 404, "The site has no such page now. It begins <a href=\"/\">here</a>.", shown);
        }
    }

    private void serveFile(HttpExchange exchange, String path, Showing.Shown shown) throws IOException {
        List<byte[]> parts;
        try {
            parts = parts(shown.site().file(path).orElseThrow(), shown);
        } catch (IOException | RuntimeException e) {
            failures.accept(path + " could not be shown: " + e);
            page(exchange, 500, "This page could not be made; Maven's log says why.", shown);
            return;
        }
        send(exchange, 200, MediaType.of(path), parts);
    }

    private static List<byte[]> parts(OutputFile file, Showing.Shown shown) throws IOException {
        if (file instanceof OutputFile.Copy copy) {
            try (InputStream in = Files.newInputStream(copy.from(), LinkOption.NOFOLLOW_LINKS)) {
                return List.of(in.readAllBytes());
            }
        }
        List<byte[]> parts = new ArrayList<>(((OutputFile.Made) file).parts());
        if (file.path().endsWith(".html") && !parts.isEmpty()) {
            String beginning = new String(parts.get(0), StandardCharsets.UTF_8);
            parts.set(0, LivePage.of(beginning, shown.version()).getBytes(StandardCharsets.UTF_8));
        }
        return parts;
    }

    /** A page of our own, as the site's own page for what is not there leads to where the site is published. */
    private static void page(HttpExchange exchange, int status, String sentence, Showing.Shown shown)
            throws IOException {
        String ownPage = new String(own("own-page.html"), StandardCharsets.UTF_8);
        byte[] live = LivePage.of(ownPage.formatted(sentence), shown.version()).getBytes(StandardCharsets.UTF_8);
        send(exchange, status, MediaType.of(INDEX), List.of(live));
    }

    private static void text(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, MediaType.of("a.txt"), List.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void send(HttpExchange exchange, int status, String type, List<byte[]> parts) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        long length = parts.stream().mapToLong(part -> part.length).sum();
        if (length == 0 || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(status, length);
        try (OutputStream out = new BufferedOutputStream(exchange.getResponseBody(), BUFFER)) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
