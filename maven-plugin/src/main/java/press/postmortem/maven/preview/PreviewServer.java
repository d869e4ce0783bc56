package press.postmortem.maven.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import press.postmortem.generator.PreviewedSite;
import press.postmortem.generator.render.output.OutputFile;

/**
 * Serves a site over HTTP as it is made. What is being written is not ready to be read by anybody: whoever calls the server by a
 * name that it does not have, as a page from elsewhere can make a browser do (DNS rebinding), is sent away, unless it was told to listen
 * to all.
 */
public final class PreviewServer implements AutoCloseable {
    static final String SCRIPT = "/.postmortem/reload.js";
    private static final String CHANGES = "/.postmortem/changes";
    private static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";

    /** The site's own page leads to where the site is published. */
    private static final String MISSING = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>No such page</title></head>"
            + "<body><p>The site has no such page now. <a href=\"/\">Where it begins</a></p></body></html>\n";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int CHUNKED = 0;
    private static final int NO_BODY = -1;

    /** The JDK's server sends head and body apart; without this a browser has the body 40 ms later (Nagle's algorithm). */
    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService workers;
    private final String host;
    private final Showing showing;

    private PreviewServer(HttpServer server, String host, Showing showing) {
        this.server = server;
        this.host = host;
        this.showing = showing;
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
     * @throws IOException where the port is taken, or the host is not this machine
     */
    public static PreviewServer start(String host, int port, PreviewedSite site) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(host), port);
        return new PreviewServer(HttpServer.create(address, 0), host, new Showing(site));
    }

    /** Where the site begins. */
    public URI address() {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + "/");
    }

    /** From now on this one is served; pages that are open are shown anew. */
    public void show(PreviewedSite site) {
        showing.show(site);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            String path = exchange.getRequestURI().getPath();
            if (!isMeant(exchange)) {
                text(exchange, 403, "This preview is at " + address() + "\n");
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                text(exchange, 405, "A preview can only be read.\n");
            } else if (path.equals(SCRIPT)) {
                send(exchange, 200, MediaType.of(SCRIPT), List.of(script()));
            } else if (path.equals(CHANGES)) {
                tellChange(exchange);
            } else {
                serve(exchange, path.substring(1));
            }
        } catch (RuntimeException e) {
            text(exchange, 500, "This page could not be made: " + e + "\n");
            throw e;
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

    private static byte[] script() throws IOException {
        try (InputStream script = PreviewServer.class.getResourceAsStream("reload.js")) {
            return script.readAllBytes();
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
        Optional<OutputFile> found = shown.site().file(file);
        if (found.isPresent()) {
            send(exchange, 200, found.get(), shown);
        } else if (shown.site().has(path + "/" + INDEX)) {
            exchange.getResponseHeaders().set("Location", "/" + path + "/");
            exchange.sendResponseHeaders(302, NO_BODY);
        } else if (shown.site().isEmpty()) {
            text(exchange, 503, "There is nothing to show yet; Maven's log says why.\n");
        } else {
            send(exchange, 404, new OutputFile.Text(NOT_FOUND, MISSING), shown);
        }
    }

    private static void send(HttpExchange exchange, int status, OutputFile file, Showing.Shown shown)
            throws IOException {
        String type = MediaType.of(file.path());
        if (file instanceof OutputFile.Made made) {
            List<byte[]> parts = new ArrayList<>(made.parts());
            if (file.path().endsWith(".html")) {
                String beginning = new String(parts.get(0), StandardCharsets.UTF_8);
                parts.set(0, LivePage.of(beginning, shown.version()).getBytes(StandardCharsets.UTF_8));
            }
            send(exchange, status, type, parts);
        } else {
            try (InputStream in = Files.newInputStream(((OutputFile.Copy) file).from(), LinkOption.NOFOLLOW_LINKS)) {
                send(exchange, status, type, List.of(in.readAllBytes()));
            }
        }
    }

    private static void text(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, MediaType.of("a.txt"), List.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void send(HttpExchange exchange, int status, String type, List<byte[]> parts) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, NO_BODY);
            return;
        }
        long length = parts.stream().mapToLong(part -> part.length).sum();
        exchange.sendResponseHeaders(status, length == 0 ? NO_BODY : length);
        for (byte[] part : parts) {
            exchange.getResponseBody().write(part);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
