package org.vasomotion.server.operation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;

/// The clock of a ward: that of the wall, as long as it goes on as the machine's own counter does.
///
/// Somebody who sets the wall's clock wrong would take the time of every session with it, which never goes back.
/// A jump is therefore not followed: time goes on by the counter until the wall's clock is back, an operator says that
/// it
/// is right, or a source's clock that says the same bears it out.
@Api
public final class WatchedClock implements InstantSource {

    /// What a clock may be set by at a time, as services that keep it right do. Proposal of this project.
    public static final Duration TOLERANCE = Duration.ofMinutes(1);

    /// Clocks of sources that agree with the wall's differ from it by less. As much as intake lets them run ahead.
    private static final Duration AGREEMENT = Duration.ofMinutes(5);

    private final InstantSource wall;

    /// Counts ns and is never set; null where the clock is believed whatever it says.
    private final @Nullable LongSupplier counterNs;

    private Instant lastAt;
    private long lastNs;
    private boolean hasJumped;

    private WatchedClock(InstantSource wall, @Nullable LongSupplier counterNs) {
        this.wall = wall;
        this.counterNs = counterNs;
        this.lastAt = wall.instant();
        this.lastNs = counterNs == null ? 0 : counterNs.getAsLong();
    }

    /// A clock held against a counter.
    ///
    /// @param counterNs counts ns and is never set, as `System::nanoTime` does
    public static WatchedClock watching(InstantSource wall, LongSupplier counterNs) {
        return new WatchedClock(wall, counterNs);
    }

    /// A clock that is believed whatever it says: a virtual one may stand, and run as fast as it likes.
    public static WatchedClock believing(InstantSource clock) {
        if (clock instanceof WatchedClock watched) {
            return watched;
        }
        return new WatchedClock(clock, null);
    }

    @Override
    public Instant instant() {
        return counterNs == null ? wall.instant() : looked(wall.instant(), counterNs.getAsLong());
    }

    private synchronized Instant looked(Instant at, long ns) {
        Instant steady = lastAt.plusNanos(Math.max(0, ns - lastNs));
        hasJumped = Duration.between(steady, at).abs().compareTo(TOLERANCE) > 0;
        lastAt = hasJumped ? steady : at;
        lastNs = Math.max(lastNs, ns);
        return lastAt;
    }

    /// How far the wall's clock is from the time that is gone by; nothing unless it has jumped.
    public Duration jump() {
        Instant now = instant();
        synchronized (this) {
            return hasJumped ? Duration.between(now, wall.instant()) : Duration.ZERO;
        }
    }

    /// The wall's clock is right: time is what it says from now on.
    public synchronized void believe() {
        lastAt = wall.instant();
        lastNs = counterNs == null ? 0 : counterNs.getAsLong();
        hasJumped = false;
    }

    /// A source with a clock of its own has measured something.
    ///
    /// Only one that is ahead of the time that is gone by says something: what is behind it may just be late.
    ///
    /// @return whether it bears the wall's clock out after a jump forward, which is then believed
    public boolean isBorneOutBy(Instant measured) {
        Instant now = instant();
        Duration jump = jump();
        boolean isBorneOut = jump.compareTo(TOLERANCE) > 0
                && Duration.between(now, measured).compareTo(AGREEMENT) > 0
                && Duration.between(now.plus(jump), measured).abs().compareTo(AGREEMENT) <= 0;
        if (isBorneOut) {
            believe();
        }
        return isBorneOut;
    }
}
