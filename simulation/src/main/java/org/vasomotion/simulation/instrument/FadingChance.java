package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.chance.RandomStream;

/// Normal numbers of a moment that resemble those of the moments before: an autoregressive process of first
/// order on minutes, so that values of a monitor a minute apart are alike.
///
/// Each number is the sum of the shocks of the last minutes, each faded, and its variance is 1. So it
/// depends on seed, patient, purpose and minute alone, and not on what was read before. Shocks that have
/// faded to 2 % are left out.
final class FadingChance implements RandomGenerator {

    private static final double MINUTE_S = 60;
    private static final int TIME_CONSTANTS = 4;

    private final long seed;
    private final long patient;
    private final String purpose;
    private final long minute;

    /// What is left of a shock, by its age in minutes.
    @Dimensionless
    private final double[] weights;

    @Dimensionless
    private final double deviation;

    private int drawn;

    FadingChance(long seed, long patient, String purpose, Duration at, Duration memory) {
        this.seed = seed;
        this.patient = patient;
        this.purpose = purpose;
        this.minute = at.toMinutes();
        this.weights = weights(memory.toMillis() / 1000.0);
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        this.deviation = Math.sqrt(squares);
    }

    private static double[] weights(double memoryS) {
        double[] weights = new double[(int) Math.ceil(TIME_CONSTANTS * memoryS / MINUTE_S)];
        for (int back = 0; back < weights.length; back++) {
            weights[back] = Elementary.exp(-back * MINUTE_S / memoryS);
        }
        return weights;
    }

    /// The next number of this moment; each belongs to a process of its own.
    @Override
    public double nextGaussian() {
        RandomStream.Stem shocks =
                RandomStream.beginning(seed, patient, purpose + ", fading " + drawn++ + ", shock of minute ");
        double sum = 0;
        for (int back = 0; back < weights.length; back++) {
            sum += weights[back] * shocks.then(String.valueOf(minute - back)).nextGaussian();
        }
        return sum / deviation;
    }

    /// Nobody who measures asks for anything but normal numbers.
    @Override
    public long nextLong() {
        throw new UnsupportedOperationException("only normal numbers fade");
    }
}
