package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Normal numbers of a moment that resemble those of the moments before: an autoregressive process of first
/// order on minutes, so that values of a monitor a minute apart are alike.
///
/// Each number is the sum of the shocks of the last minutes, each faded, and its variance is 1. So it
/// depends on seed, patient, purpose and minute alone, and not on what was read before. Shocks that have
/// faded to 2 % are left out.
final class FadingChance implements RandomGenerator {

    private final FadingShocks.Together processes;
    private final long minute;
    private int drawn;

    FadingChance(FadingShocks.Together processes, Duration at) {
        this.processes = processes;
        this.minute = at.toMinutes();
    }

    /// The next number of this moment; each belongs to a process of its own.
    @Override
    public double nextGaussian() {
        return processes.at(drawn++, minute);
    }

    /// Leaves the next number out, which changes none after it.
    void pass() {
        drawn++;
    }

    /// Nobody who measures asks for anything but normal numbers.
    @Override
    public long nextLong() {
        throw new UnsupportedOperationException("only normal numbers fade");
    }
}
