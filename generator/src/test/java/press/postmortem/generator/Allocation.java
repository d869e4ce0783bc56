package press.postmortem.generator;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ForkJoinPool;

/** How many bytes of memory a piece of work asks for: the same on a busy machine and on a fast one, unlike a time. */
final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** @param work was done before, as the first time loads classes; it may do many things at once, but not on threads of its own */
    static long of(Runnable work) {
        // all that is done at once within a pool of one thread is done by that thread, whose bytes are counted
        ForkJoinPool alone = new ForkJoinPool(1);
        try {
            return alone.submit(() -> bytes(work)).join();
        } finally {
            alone.shutdown();
        }
    }

    private static long bytes(Runnable work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
