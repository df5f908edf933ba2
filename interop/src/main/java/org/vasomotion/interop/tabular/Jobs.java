package org.vasomotion.interop.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs jobs side by side until all are done or one fails.
final class Jobs {

    private Jobs() {}

    static void run(List<Runnable> jobs, int threads) {
        if (threads == 1) {
            jobs.forEach(Runnable::run);
            return;
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            jobs.forEach(job -> running.add(workers.submit(job)));
            try {
                for (Future<?> one : running) {
                    one.get();
                }
            } catch (ExecutionException e) {
                workers.shutdownNow();
                throw e.getCause() instanceof DatasetException known
                        ? known
                        : new DatasetException("reading stopped: " + e.getCause(), e);
            } catch (InterruptedException e) {
                workers.shutdownNow();
                Thread.currentThread().interrupt();
                throw new DatasetException("reading was interrupted", e);
            }
        }
    }
}
