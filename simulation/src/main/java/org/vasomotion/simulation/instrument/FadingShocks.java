package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.chance.RandomStream;

/// The shocks that [FadingChance] adds up. Those of the last minutes are kept: whoever reads on needs most of them
/// again. What is kept changes no number. Not for several threads at once.
final class FadingShocks {

    private static final double MINUTE_S = 60;
    private static final int TIME_CONSTANTS = 4;
    private static final long NEVER = Long.MIN_VALUE;

    private final long seed;
    private final Map<Which, Fading> processes = new HashMap<>();

    FadingShocks(long seed) {
        this.seed = seed;
    }

    /// A process by its patient and purpose, and by its number among those that one reading draws from.
    record Which(long patient, String purpose, int number, Duration memory) {}

    /// The number of a process at a minute.
    double at(Which which, long minute) {
        return processes.computeIfAbsent(which, this::fading).at(minute);
    }

    private Fading fading(Which which) {
        String purposes = which.purpose() + ", fading " + which.number() + ", shock of minute ";
        return new Fading(
                RandomStream.beginning(seed, which.patient(), purposes),
                weights(which.memory().toMillis() / 1000.0));
    }

    private static double[] weights(double memoryS) {
        double[] weights = new double[(int) Math.ceil(TIME_CONSTANTS * memoryS / MINUTE_S)];
        for (int back = 0; back < weights.length; back++) {
            weights[back] = Elementary.exp(-back * MINUTE_S / memoryS);
        }
        return weights;
    }

    private static final class Fading {

        private final RandomStream.Stem stem;

        /// What is left of a shock, by its age in minutes.
        @Dimensionless
        private final double[] weights;

        @Dimensionless
        private final double deviation;

        /// As many as there are weights, each at its minute's place, and which minute that is.
        @Dimensionless
        private final double[] shocks;

        private final long[] minutes;

        Fading(RandomStream.Stem stem, double[] weights) {
            this.stem = stem;
            this.weights = weights;
            double squares = 0;
            for (double weight : weights) {
                squares += weight * weight;
            }
            this.deviation = Math.sqrt(squares);
            this.shocks = new double[weights.length];
            this.minutes = new long[weights.length];
            Arrays.fill(minutes, NEVER);
        }

        double at(long minute) {
            double sum = 0;
            for (int back = 0; back < weights.length; back++) {
                sum += weights[back] * shock(minute - back);
            }
            return sum / deviation;
        }

        private double shock(long minute) {
            int place = Math.floorMod(minute, shocks.length);
            if (minutes[place] != minute) {
                minutes[place] = minute;
                shocks[place] = stem.then(String.valueOf(minute)).nextGaussian();
            }
            return shocks[place];
        }
    }
}
