package press.postmortem.maven.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.postmortem.generator.Preview;
import press.postmortem.generator.Settings;
import press.postmortem.generator.content.Folders;

class PreviewServerTest {
    @TempDir
    Path content;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private Preview preview;
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(content.resolve("site.yaml"), "title: Ferry\n");
        Files.writeString(content.resolve("pump.md"), "# Pump\n\nIt stood still. ![a gauge](gauge.png)\n");
        Files.write(content.resolve("gauge.png"), new byte[] {1, 2, 3});
        preview = new Preview(Settings.of(content, content.resolve("target/site")));
        server = PreviewServer.start("localhost", 0, preview.look(Folders.onDisk(Instant.now())), failures::add);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pagesAreServedWithTheScriptThatShowsThemAnew() throws Exception {
        HttpResponse<String> home = get("");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(home.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(home.body()).contains("Pump").contains("<script src=\"/.postmortem/reload.js?seen=");
        assertThat(get(".postmortem/reload.js?seen=1").body()).contains("EventSource");
        assertThat(get("incidents/pump/").body()).contains("It stood still.");
    }

    @Test
    void otherFilesAreServedAsTheyWillBePublished() throws Exception {
        HttpResponse<byte[]> picture = browser.send(request("media/gauge.png").build(), BodyHandlers.ofByteArray());
        assertThat(picture.body()).containsExactly(1, 2, 3);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(get("theme/favicon.svg").headers().firstValue("Content-Type"))
                .contains("image/svg+xml");
        assertThat(get("feed.xml").body()).startsWith("<?xml").doesNotContain("reload.js");
    }

    @Test
    void whatIsEmptyIsServedEmpty() throws Exception {
        Files.createFile(Files.createDirectories(content.resolve("static")).resolve("note.txt"));
        Files.createFile(
                Files.createDirectories(content.resolve("theme/templates")).resolve("layout.mustache"));
        server.show(preview.look(Folders.onDisk(Instant.now())));
        for (String path : new String[] {"note.txt", "", "note.txt", ""}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).isEmpty();
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void aFolderWithoutItsSlashLeadsToItsPage() throws Exception {
        HttpResponse<String> answer = get("incidents/pump");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/incidents/pump/");
    }

    @Test
    void whatIsNotThereYetIsShownWhenItComes() throws Exception {
        HttpResponse<String> answer = get("incidents/nothing/");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("no such page").contains("reload.js");
    }

    @Test
    void aFileThatCanNotBeReadIsToldInThePageAndInTheLog() throws Exception {
        Files.delete(content.resolve("gauge.png"));
        HttpResponse<String> answer = get("media/gauge.png");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Maven's log").contains("reload.js");
        assertThat(failures).singleElement().asString().contains("media/gauge.png", "NoSuchFile");
    }

    @Test
    void noPageOfAnotherSiteMayUseAnything() throws Exception {
        for (String path : new String[] {"", "search/index.js", ".postmortem/reload.js"}) {
            assertThat(get(path).headers().firstValue("Cross-Origin-Resource-Policy"))
                    .as(path)
                    .contains("same-origin");
            assertThat(get(path).headers().firstValue("X-Frame-Options"))
                    .as(path)
                    .contains("DENY");
        }
    }

    @Test
    void aServerForAllIsFoundByThisMachineToo() throws Exception {
        try (PreviewServer forAll =
                PreviewServer.start("0.0.0.0", 0, preview.look(Folders.onDisk(Instant.now())), failures::add)) {
            assertThat(forAll.address().getHost()).isEqualTo("localhost");
            HttpRequest request = HttpRequest.newBuilder(forAll.address()).build();
            assertThat(browser.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void nothingBesideTheSiteCanBeRead() throws Exception {
        for (String path :
                new String[] {"site.yaml", "pump.md", "../pump.md", "%2e%2e/pump.md", "media/../../pump.md"}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aPageCanOnlyBeRead() throws Exception {
        HttpRequest post =
                request("").POST(HttpRequest.BodyPublishers.ofString("x")).build();
        assertThat(browser.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
        HttpRequest head =
                request("").method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
        HttpResponse<String> answer = browser.send(head, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void whoCallsItByAnotherNameIsSentAway() throws Exception {
        assertThat(status("elsewhere.example")).isEqualTo("HTTP/1.1 403 Forbidden");
        assertThat(status("localhost:" + server.address().getPort())).isEqualTo("HTTP/1.1 200 OK");
        assertThat(status("127.0.0.1")).isEqualTo("HTTP/1.1 200 OK");
    }

    @Test
    void anOpenPageIsToldOfAChange() throws Exception {
        String seen = seen(get("").body());
        CompletableFuture<String> told = browser.sendAsync(
                        request(".postmortem/changes?seen=" + seen).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
        Files.writeString(content.resolve("pump.md"), "# Bilge pump\n\nIt ran.\n");
        assertThat(told).isNotDone();
        server.show(preview.look(Folders.onDisk(Instant.now())));
        assertThat(told.get(30, TimeUnit.SECONDS)).contains("event: change");
        assertThat(get("incidents/pump/").body()).contains("It ran.");
    }

    @Test
    void aPageThatMissedAChangeIsToldAtOnce() throws Exception {
        String seen = seen(get("").body());
        server.show(preview.look(Folders.onDisk(Instant.now())));
        assertThat(get(".postmortem/changes?seen=" + seen).body()).contains("event: change");
    }

    @Test
    void whereThereIsNothingToShowTheLogSaysWhy() throws Exception {
        Files.delete(content.resolve("pump.md"));
        server.show(preview.look(Folders.onDisk(Instant.now())));
        HttpResponse<String> answer = get("");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("nothing to show").contains("reload.js");
    }

    @Test
    void aPortThatIsTakenOrNoneIsRefused() {
        int taken = server.address().getPort();
        assertThatThrownBy(() -> PreviewServer.start(
                        "localhost", taken, preview.look(Folders.onDisk(Instant.now())), failures::add))
                .isInstanceOf(BindException.class);
        assertThatThrownBy(() -> PreviewServer.start(
                        "localhost", 70_000, preview.look(Folders.onDisk(Instant.now())), failures::add))
                .isInstanceOf(IOException.class);
    }

    private static String seen(String page) {
        Matcher seen = Pattern.compile("reload\\.js\\?seen=(\\d+)").matcher(page);
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    /** The first line of the answer to somebody who calls the server so. */
    private String status(String host) throws IOException {
        try (Socket socket = new Socket("localhost", server.address().getPort())) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}
