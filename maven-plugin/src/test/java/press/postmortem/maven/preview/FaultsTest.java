package press.postmortem.maven.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.Preview;
import press.postmortem.generator.Settings;
import press.postmortem.generator.content.FolderWatch;
import press.postmortem.generator.content.Folders;
import press.postmortem.generator.diagnostic.Diagnostic;

/** A fault of this program ends no preview. */
class FaultsTest {
    @TempDir
    Path content;

    private final BlockingQueue<String> failures = new LinkedBlockingQueue<>();

    @BeforeEach
    void write() throws Exception {
        Files.writeString(content.resolve("site.yaml"), "title: Ferry\nbase_url: https://ferry.example/\n");
        Files.writeString(content.resolve("pump.md"), "# Pump\n\nIt stood still.\n");
    }

    @Test
    void theSiteStaysAsItWas() throws Exception {
        FaultyOnce clock = new FaultyOnce();
        LookedAt looks = new LookedAt();
        try (FolderWatch watch = new FolderWatch(List.of(content))) {
            LivePreview live = new LivePreview(preview(), watch, looks, clock);
            Thread running = new Thread(() -> {
                try {
                    live.run("localhost", 0);
                } catch (Exception e) {
                    Thread.currentThread().interrupt();
                }
            });
            running.start();
            assertThat(looks.served.poll(30, TimeUnit.SECONDS)).isNotNull();

            Files.writeString(content.resolve("pump.md"), "# Pump\n\nIt still stood still.\n");
            assertThat(failures.poll(30, TimeUnit.SECONDS))
                    .isEqualTo("The site could not be made: java.lang.IndexOutOfBoundsException: a fault;"
                            + " the site is shown as it was before.");
            Files.writeString(content.resolve("pump.md"), "# Pump\n\nIt turned.\n");
            assertThat(looks.again.poll(30, TimeUnit.SECONDS)).isNotNull();

            running.interrupt();
            running.join(30_000);
        }
    }

    @Test
    void whatCannotBeExaminedIsTold() throws Exception {
        try (Examination examination = new Examination(
                report -> {
                    throw new StackOverflowError("too deep");
                },
                failures::add)) {
            examination.begin(preview().look(Folders.onDisk(Clock.systemUTC().instant())));

            assertThat(failures.poll(30, TimeUnit.SECONDS))
                    .isEqualTo("The site could not be examined: java.lang.StackOverflowError: too deep");
        }
    }

    private Preview preview() {
        return new Preview(Settings.of(content, content.resolve("target/site")));
    }

    /** Fails when it is asked for the second time. */
    private static final class FaultyOnce extends Clock {
        private int asked;

        @Override
        public Instant instant() {
            asked++;
            if (asked == 2) {
                throw new IndexOutOfBoundsException("a fault");
            }
            return Clock.systemUTC().instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final class LookedAt implements LivePreview.Told {
        private final BlockingQueue<URI> served = new LinkedBlockingQueue<>();
        private final BlockingQueue<Long> again = new LinkedBlockingQueue<>();

        @Override
        public void servedAt(URI address) {
            served.add(address);
        }

        @Override
        public void lookedAgain(long millis) {
            again.add(millis);
        }

        @Override
        public void examined(BuildReport report, List<Diagnostic> fresh) {
            assertThat(report).isNotNull();
        }

        @Override
        public void failed(String why) {
            failures.add(why);
        }
    }
}
