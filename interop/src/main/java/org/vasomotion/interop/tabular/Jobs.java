package org.vasomotion.interop.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Runs jobs side by side until all are done or one fails. With one thread, whoever begins a job does it.
final class Jobs implements AutoCloseable {

    private final @Nullable ExecutorService workers;
    private final List<Future<?>> running = new ArrayList<>();

    Jobs(int threads) {
        this.workers = threads == 1 ? null : Executors.newFixedThreadPool(threads);
    }

    static void run(List<Runnable> all, int threads) {
        try (Jobs jobs = new Jobs(threads)) {
            all.forEach(jobs::begin);
            jobs.finish();
        }
    }

    void begin(Runnable job) {
        if (workers == null) {
            job.run();
        } else {
            running.add(workers.submit(job));
        }
    }

    /// Waits until all that was begun is done.
    ///
    /// @throws DatasetException if one failed
    void finish() {
        try {
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DatasetException known
                    ? known
                    : new DatasetException("reading stopped: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatasetException("reading was interrupted", e);
        }
    }

    /// Gives up what is still to be done.
    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
            workers.close();
        }
    }
}
