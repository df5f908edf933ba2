package org.vasomotion.server.ward;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Does something four times a second until it is closed.
final class Ticking implements AutoCloseable {

    private static final long EVERY_NS = 250_000_000L;

    private final Runnable work;
    private volatile boolean closed;
    private volatile @Nullable Thread thread;

    Ticking(Runnable work) {
        this.work = work;
    }

    void start() {
        thread = Thread.ofPlatform().name("ticking").daemon().start(() -> {
            while (!closed) {
                work.run();
                LockSupport.parkNanos(EVERY_NS);
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
