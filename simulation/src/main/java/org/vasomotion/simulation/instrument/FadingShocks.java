package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    private final Map<Which, Together> processes = new HashMap<>();

    FadingShocks(long seed) {
        this.seed = seed;
    }

    /// What one reading draws from, by its patient and purpose.
    private record Which(long patient, String purpose, Duration memory) {}

    Together of(long patient, String purpose, Duration memory) {
        return processes.computeIfAbsent(new Which(patient, purpose, memory), this::together);
    }

    private Together together(Which which) {
        return new Together(
                RandomStream.beginning(seed, which.patient(), which.purpose() + ", fading "),
                weights(which.memory().toMillis() / 1000.0));
    }

    private static double[] weights(double memoryS) {
        double[] weights = new double[(int) Math.ceil(TIME_CONSTANTS * memoryS / MINUTE_S)];
        for (int back = 0; back < weights.length; back++) {
            weights[back] = Elementary.exp(-back * MINUTE_S / memoryS);
        }
        return weights;
    }

    /// The processes that one reading draws from, one after the other.
    static final class Together {

        private final RandomStream.Stem stem;

        /// What is left of a shock, by its age in minutes.
        @Dimensionless
        private final double[] weights;

        private final List<Fading> processes = new ArrayList<>();

        private Together(RandomStream.Stem stem, @Dimensionless double[] weights) {
            this.stem = stem;
            this.weights = weights;
        }

        /// The number of a process at a minute.
        @Dimensionless
        double at(int process, long minute) {
            while (processes.size() <= process) {
                processes.add(new Fading(stem.after(processes.size() + ", shock of minute "), weights));
            }
            return processes.get(process).at(minute);
        }
    }

    private static final class Fading {

        private final RandomStream.Stem stem;

        /// What is left of a shock, by its age in minutes.
        @Dimensionless
        private final double[] weights;

        @Dimensionless
        private final double deviation;

        /// As many as there are weights, up to the latest minute, each at its minute's place.
        @Dimensionless
        private final double[] shocks;

        private long latest = NEVER;

        @Dimensionless
        private double ofLatest;

        private Fading(RandomStream.Stem stem, @Dimensionless double[] weights) {
            this.stem = stem;
            this.weights = weights;
            double squares = 0;
            for (double weight : weights) {
                squares += weight * weight;
            }
            this.deviation = Math.sqrt(squares);
            this.shocks = new double[weights.length];
        }

        private double at(long minute) {
            if (minute != latest) {
                draw(minute);
                latest = minute;
                ofLatest = sum(minute) / deviation;
            }
            return ofLatest;
        }

        /// Whoever goes back in time begins anew.
        private void draw(long minute) {
            long first = minute - shocks.length + 1;
            for (long next = minute > latest ? Math.max(latest + 1, first) : first; next <= minute; next++) {
                shocks[Math.floorMod(next, shocks.length)] =
                        stem.then(String.valueOf(next)).nextGaussian();
            }
        }

        @Dimensionless
        private double sum(long minute) {
            double sum = 0;
            int place = Math.floorMod(minute, shocks.length);
            for (double weight : weights) {
                sum += weight * shocks[place];
                place = place == 0 ? shocks.length - 1 : place - 1;
            }
            return sum;
        }
    }
}
