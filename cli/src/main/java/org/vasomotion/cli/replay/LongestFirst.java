package org.vasomotion.cli.replay;

import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Threads that take the longest of the jobs that wait: begun last, it would keep one thread busy and leave the others
/// with nothing to do.
public final class LongestFirst implements AutoCloseable {

    private static final Comparator<Runnable> ORDER =
            Comparator.comparingLong(job -> job instanceof Job<?> known ? -known.length : 0);

    private final ThreadPoolExecutor threads;

    public LongestFirst(int threads) {
        this.threads = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(threads, ORDER));
    }

    private static final class Job<T> extends FutureTask<T> {

        private final long length;

        Job(Callable<T> work, long length) {
            super(work);
            this.length = length;
        }
    }

    /// Has a job done by the next thread that is free, unless longer ones wait.
    ///
    /// @param length in any unit that all jobs have in common
    public <T> Future<T> submit(Callable<T> work, long length) {
        Job<T> job = new Job<>(work, length);
        threads.execute(job);
        return job;
    }

    /// Waits for all jobs.
    @Override
    public void close() {
        threads.close();
    }
}
