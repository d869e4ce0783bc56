package press.postmortem.maven.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.Preview;
import press.postmortem.generator.Settings;
import press.postmortem.generator.content.FolderWatch;
import press.postmortem.generator.diagnostic.Diagnostic;

class LivePreviewTest {
    @TempDir
    Path content;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Events events = new Events();
    private FolderWatch watch;
    private Thread running;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(content.resolve("site.yaml"), "title: Ferry\nbase_url: https://ferry.example/\n");
        Files.writeString(content.resolve("pump.md"), "# Pump\n\nIt stood still.\n");
        watch = new FolderWatch(List.of(content));
        Preview preview = new Preview(Settings.of(content, content.resolve("target/site")));
        LivePreview live = new LivePreview(preview, watch, events, Clock.systemUTC());
        running = new Thread(() -> {
            try {
                live.run("localhost", 0);
            } catch (InterruptedException e) {
                events.ended.add(true);
            } catch (Exception e) {
                events.failed(e.toString());
            }
        });
        running.start();
    }

    @AfterEach
    void stop() throws Exception {
        running.interrupt();
        assertThat(events.ended.poll(30, TimeUnit.SECONDS)).isTrue();
        watch.close();
        assertThat(events.failures).isEmpty();
    }

    @Test
    void aSavedFileIsShownAndWhatIsWrongWithItIsTold() throws Exception {
        URI address = events.addresses.poll(30, TimeUnit.SECONDS);
        assertThat(get(address.resolve("incidents/pump/"))).contains("It stood still.");
        assertThat(events.fresh.poll(30, TimeUnit.SECONDS))
                .extracting(diagnostic -> diagnostic.rule().id())
                .containsExactly("no-date");
        Files.writeString(content.resolve("pump.md"), "# Pump\n\nSee [a file](nowhere.md).\n");
        assertThat(events.fresh.poll(30, TimeUnit.SECONDS))
                .extracting(diagnostic -> diagnostic.rule().id())
                .containsExactly("missing-link-target");
        assertThat(get(address.resolve("incidents/pump/"))).contains("a file");
    }

    private String get(URI page) throws Exception {
        return browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .body();
    }

    private static final class Events implements LivePreview.Told {
        private final BlockingQueue<URI> addresses = new LinkedBlockingQueue<>();
        private final BlockingQueue<List<Diagnostic>> fresh = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> failures = new LinkedBlockingQueue<>();
        private final BlockingQueue<Boolean> ended = new LinkedBlockingQueue<>();

        @Override
        public void servedAt(URI address) {
            addresses.add(address);
        }

        @Override
        public void lookedAgain(long millis) {
            assertThat(millis).isNotNegative();
        }

        @Override
        public void examined(BuildReport report, List<Diagnostic> fresh) {
            this.fresh.add(fresh);
        }

        @Override
        public void failed(String why) {
            failures.add(why);
        }
    }
}
