package org.vasomotion.server.event;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.vasomotion.model.Api;

/// Somebody who listens. What he does not take in time is kept for him up to a limit; beyond it he is
/// dropped.
@Api
public final class Listener {

    private static final int MOST_WAITING = 2_000;

    private final BlockingQueue<Event> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile boolean dropped;

    Listener() {}

    /// The next event; empty if none comes in time.
    public Optional<Event> next(Duration atMost) throws InterruptedException {
        return Optional.ofNullable(waiting.poll(atMost.toMillis(), TimeUnit.MILLISECONDS));
    }

    /// Whether he was too slow, or the service ends: he has to come again.
    public boolean isDropped() {
        return dropped;
    }

    /// Keeps an event for him; false if he is dropped.
    boolean tell(Event event) {
        if (!dropped && !waiting.offer(event)) {
            drop();
        }
        return !dropped;
    }

    void drop() {
        dropped = true;
        waiting.clear();
    }
}
