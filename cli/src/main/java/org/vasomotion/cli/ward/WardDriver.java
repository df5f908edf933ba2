package org.vasomotion.cli.ward;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.vasomotion.cli.ward.Arrivals.Arrived;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.server.ward.WardException;

/// The thread that lets a virtual ward live: some hours at first as fast as it can, then at the speed of its
/// clock.
final class WardDriver implements AutoCloseable {

    private static final Duration PAST_STEP = Duration.ofSeconds(30);
    private static final Duration LONGEST_STEP = Duration.ofSeconds(30);
    private static final Duration SHORTEST_STEP = Duration.ofMillis(500);
    private static final Duration BEAT = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final VirtualWard ward;
    private final CompletableFuture<List<Arrived>> first;
    private final WardTime time;
    private final Instant pastEnds;
    private final Consumer<RuntimeException> faults;
    private final Thread thread;
    private volatile boolean isClosed;

    /// @param first the first patients, when they have arrived
    /// @param pastEnds until then time passes as fast as it can
    /// @param faults is told why time has stopped
    WardDriver(
            VirtualWard ward,
            CompletableFuture<List<Arrived>> first,
            WardTime time,
            Instant pastEnds,
            Consumer<RuntimeException> faults) {
        this.ward = ward;
        this.first = first;
        this.time = time;
        this.pastEnds = pastEnds;
        this.faults = faults;
        this.thread = Thread.ofPlatform().name("virtual-ward").daemon().unstarted(this::run);
    }

    WardDriver start() {
        thread.start();
        return this;
    }

    private void run() {
        try {
            ward.open(first.join());
            while (!isClosed) {
                beat();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (WardException e) {
            if (!isClosed) {
                faults.accept(e);
            }
        } catch (RuntimeException e) {
            faults.accept(e);
        }
    }

    private void beat() throws InterruptedException {
        double speed = time.speed();
        if (speed == 0) {
            Thread.sleep(PAUSE);
            return;
        }
        long beganNs = System.nanoTime();
        boolean isPast = time.instant().isBefore(pastEnds);
        Duration step = isPast ? PAST_STEP : step(speed);
        ward.liveTo(time.instant().plus(step));
        if (!isPast) {
            long dueNs = beganNs + (long) (step.toNanos() / speed);
            rest(dueNs, speed);
        }
    }

    /// Waits for the wall, unless the speed is changed meanwhile.
    private void rest(long dueNs, @Dimensionless double speed) throws InterruptedException {
        long leftNs = dueNs - System.nanoTime();
        while (leftNs > 0 && time.speed() == speed && !isClosed) {
            Thread.sleep(Duration.ofNanos(Math.min(leftNs, PAUSE.toNanos())));
            leftNs = dueNs - System.nanoTime();
        }
    }

    private static Duration step(@Dimensionless double speed) {
        Duration wanted = Duration.ofMillis(Math.round(BEAT.toMillis() * speed));
        if (wanted.compareTo(SHORTEST_STEP) < 0) {
            return SHORTEST_STEP;
        }
        return wanted.compareTo(LONGEST_STEP) > 0 ? LONGEST_STEP : wanted;
    }

    @Override
    public void close() {
        isClosed = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
