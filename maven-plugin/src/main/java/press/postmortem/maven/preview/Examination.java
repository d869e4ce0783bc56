package press.postmortem.maven.preview;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.PreviewedSite;

/** Examines the newest of several sites while it is already shown, and passes over those that another one has come after. */
final class Examination implements AutoCloseable {
    private final Consumer<BuildReport> told;
    private final Consumer<String> failures;
    private final AtomicReference<PreviewedSite> newest = new AtomicReference<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "postmortem-examination");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param told is told what was found in each site that was examined, by one thread
     * @param failures is told why a site could not be examined
     */
    Examination(Consumer<BuildReport> told, Consumer<String> failures) {
        this.told = told;
        this.failures = failures;
    }

    void begin(PreviewedSite site) {
        newest.set(site);
        worker.execute(() -> {
            if (newest.get() == site) {
                examine(site);
            }
        });
    }

    private void examine(PreviewedSite site) {
        try {
            told.accept(site.report());
        } catch (RuntimeException e) {
            failures.accept("The site could not be examined: " + e);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
