package press.postmortem.maven.preview;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.PreviewedSite;

/** Examines the newest of several sites while it is already shown, and passes over those that another one has come after. */
final class Examination implements AutoCloseable {
    /** A browser that was told of the site asks for its page meanwhile, and should not have to share the processors. */
    private static final long PAUSE_MILLIS = 150;

    private final Consumer<BuildReport> told;
    private final Consumer<String> failures;
    private final AtomicReference<PreviewedSite> newest = new AtomicReference<>();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
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
        worker.schedule(
                () -> {
                    if (newest.get() == site) {
                        examine(site);
                    }
                },
                PAUSE_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    private void examine(PreviewedSite site) {
        try {
            told.accept(site.report());
        } catch (RuntimeException | Error e) {
            failures.accept("The site could not be examined: " + e);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
