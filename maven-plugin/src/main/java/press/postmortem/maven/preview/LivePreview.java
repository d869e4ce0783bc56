package press.postmortem.maven.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.Preview;
import press.postmortem.generator.PreviewedSite;
import press.postmortem.generator.content.FolderWatch;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;

/** Shows a site in browsers, anew after each change of its files, and examines it meanwhile. */
public final class LivePreview {
    private final Preview preview;
    private final FolderWatch watch;
    private final Told told;
    private final Clock clock;
    private final NewFindings findings = new NewFindings();

    /** @param watch made before anything is read, so that no change is missed */
    public LivePreview(Preview preview, FolderWatch watch, Told told, Clock clock) {
        this.preview = preview;
        this.watch = watch;
        this.told = told;
        this.clock = clock;
    }

    /** Who is told what happens, by any thread. */
    public interface Told {
        void servedAt(URI address);

        void lookedAgain(long millis);

        /** @param fresh what of it was not found before; of the first site without notes */
        void examined(BuildReport report, List<Diagnostic> fresh);

        void failed(String why);
    }

    /**
     * Goes on until its thread is interrupted.
     *
     * @param port 0 for any that is free
     * @throws IOException where the site can't be served there
     * @throws UncheckedIOException where the files can't be read in the beginning
     */
    public void run(String host, int port) throws IOException, InterruptedException {
        PreviewedSite first = preview.look(watch.seen(clock.instant()));
        try (PreviewServer server = PreviewServer.start(host, port, first, told::failed);
                Examination examination = new Examination(this::tell, told::failed)) {
            told.servedAt(server.address());
            examination.begin(first);
            while (true) {
                watch.await();
                look().ifPresent(site -> {
                    server.show(site);
                    examination.begin(site);
                });
            }
        }
    }

    /** Empty where a file can't be read in this moment, or this program has a fault: what is shown stays. */
    private Optional<PreviewedSite> look() {
        long start = System.nanoTime();
        try {
            PreviewedSite site = preview.look(watch.seen(clock.instant()));
            told.lookedAgain(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            return Optional.of(site);
        } catch (UncheckedIOException e) {
            watch.forget();
            tellFailure(e.getMessage());
            return Optional.empty();
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                tellFailure("The site could not be made: " + e);
            }
            return Optional.empty();
        }
    }

    private void tellFailure(String why) {
        told.failed(why + "; the site is shown as it was before.");
    }

    private void tell(BuildReport report) {
        boolean first = findings.isFirst();
        told.examined(
                report,
                findings.among(report.diagnostics()).stream()
                        .filter(diagnostic -> !first || diagnostic.level() != Level.NOTE)
                        .toList());
    }
}
