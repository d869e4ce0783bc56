package press.postmortem.generator;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does one thing to each of many files, several at a time; the results come in the order of the files. */
final class InParallel implements AutoCloseable {
    private final ExecutorService executor;

    InParallel(int threads) {
        this(threads, Thread::new);
    }

    /** @param factory of the threads */
    InParallel(int threads, ThreadFactory factory) {
        executor = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = factory.newThread(work);
            thread.setName("postmortem-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * @throws UncheckedIOException as the work on one file threw it
     * @throws IllegalStateException that names the file, where the work on one failed otherwise: that is a fault of this program
     */
    <T, R> List<R> map(List<T> files, Function<T, R> work) {
        List<Future<R>> started = files.stream()
                .map(file -> executor.submit(() -> work.apply(file)))
                .toList();
        List<R> results = new ArrayList<>();
        for (int i = 0; i < started.size(); i++) {
            results.add(result(started.get(i), files.get(i)));
        }
        return results;
    }

    /** The same, of work that has no result. */
    <T> void each(List<T> files, Consumer<T> work) {
        map(files, file -> {
            work.accept(file);
            return file;
        });
    }

    private static <T, R> R result(Future<R> future, T file) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException disk) {
                throw disk;
            }
            throw new IllegalStateException(file + " could not be processed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + file + " was processed", e);
        }
    }

    /** Waits for what is being done, so that nobody works on when what it works on is put away. */
    @Override
    public void close() {
        executor.shutdownNow();
        boolean interrupted = Thread.interrupted();
        while (!executor.isTerminated()) {
            try {
                executor.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
