package press.postmortem.maven.preview;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import press.postmortem.generator.PreviewedSite;

/** Which site is shown now. */
final class Showing {
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(15);

    /** Whoever saw a page of an earlier preview has not seen this one. */
    private Shown now;

    Showing(PreviewedSite site) {
        this.now = new Shown(site, System.currentTimeMillis());
    }

    /** @param version another one for each site */
    record Shown(PreviewedSite site, long version) {
        Shown {
            Objects.requireNonNull(site, "site");
        }
    }

    synchronized Shown now() {
        return now;
    }

    synchronized void show(PreviewedSite site) {
        now = new Shown(site, now.version() + 1);
        notifyAll();
    }

    /** Waits a while for another site than somebody has seen; true at once where there is one. */
    synchronized boolean isOtherThan(String seen) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
        while (seen.equals(String.valueOf(now.version()))) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return true;
            }
        }
        return true;
    }
}
