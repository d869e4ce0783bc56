package press.postmortem.maven.preview;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.PreviewedSite;

/** Examines the newest of several sites while it is already shown, and passes over those that another one has come after. */
public final class Examination implements AutoCloseable {
    private final Consumer<BuildReport> told;
    private final AtomicReference<PreviewedSite> newest = new AtomicReference<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "postmortem-examination");
        thread.setDaemon(true);
        return thread;
    });

    /** @param told is told what was found in each site that was examined, by one thread */
    public Examination(Consumer<BuildReport> told) {
        this.told = told;
    }

    public void begin(PreviewedSite site) {
        newest.set(site);
        worker.execute(() -> {
            if (newest.get() == site) {
                told.accept(site.report());
            }
        });
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
