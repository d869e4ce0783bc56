package press.postmortem.generator.document.markdown;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs recursive work where there is room for it. The room is reserved, not taken: a page of memory is used when it is reached. */
public final class DeepStack {
    private static final long BYTES = 128L << 20;

    private DeepStack() {}

    /** A thread that has the room. */
    public static Thread thread(Runnable work) {
        return new Deep(work);
    }

    private static final class Deep extends Thread {
        Deep(Runnable work) {
            super(null, work, "markdown", BYTES);
        }
    }

    /**
     * Does the work where there is room, else waits for it to be done on a thread of its own.
     *
     * @throws IllegalStateException where the work throws a checked exception or an {@link Error}
     */
    static <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (Thread.currentThread() instanceof Deep) {
            task.run();
        } else {
            Thread thread = thread(task);
            thread.setDaemon(true);
            thread.start();
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof RuntimeException cause
                            ? cause
                            : new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
