package org.vasomotion.server.operation;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;

/// Does something again and again until it is closed.
@Api
public final class Ticking implements AutoCloseable {

    private final Duration every;
    private final Runnable work;
    private volatile boolean closed;
    private volatile @Nullable Thread thread;

    /// @param every how long to wait in between
    /// @param work must not throw
    public Ticking(Duration every, Runnable work) {
        this.every = every;
        this.work = work;
    }

    /// Begins.
    public void start() {
        thread = Thread.ofPlatform().name("ticking").daemon().start(() -> {
            while (!closed) {
                once();
                LockSupport.parkNanos(every.toNanos());
            }
        });
    }

    /// What goes wrong once must not be the last time.
    private void once() {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, e);
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
