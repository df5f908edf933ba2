package org.vasomotion.cli.ward;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.server.demo.DemoClock;

/// The only clock of a demonstration. It goes on when the ward has lived a piece of time, and never back;
/// between two pieces it stands.
final class WardTime implements InstantSource, DemoClock {

    private final AtomicReference<Instant> now;

    @Dimensionless
    private volatile double speed;

    WardTime(Instant start, @Dimensionless double speed) {
        this.now = new AtomicReference<>(start);
        this.speed = speed;
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /// Goes on to a time; a time that has passed changes nothing.
    void goOnTo(Instant at) {
        now.accumulateAndGet(at, (one, other) -> one.isAfter(other) ? one : other);
    }

    @Override
    public double speed() {
        return speed;
    }

    @Override
    public void run(double newSpeed) {
        speed = newSpeed;
    }
}
