package org.vasomotion.simulation.waveform;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.chance.RandomStream;

/// When hearts beat: how far an interval is from the mean interval of the patient's rate.
@Api
@Evidence(none = "assumed: independent log-normal intervals; real variability is correlated")
public sealed interface Rhythm {

    double SHORTEST_INTERVAL_S = 0.3;

    /// Like clockwork.
    static Rhythm regular() {
        return new Sinus(0, 0, 0);
    }

    /// Interval before the beat after beat `number`.
    ///
    /// @param meanS of the patient's rate
    double intervalS(long number, double meanS);

    /// Whether the atria contract before the ventricles.
    boolean hasAtrialSystole();

    /// Regular but for some chance.
    ///
    /// @param variation standard deviation of intervals over their mean; 0 draws nothing
    record Sinus(@Dimensionless double variation, long seed, long patient) implements Rhythm {

        @Override
        public double intervalS(long number, double meanS) {
            return variation == 0 ? meanS : varied(meanS, variation, number, seed, patient);
        }

        @Override
        public boolean hasAtrialSystole() {
            return true;
        }
    }

    /// Atrial fibrillation: no a wave, no two intervals alike. The rate is that of the patient.
    record AtrialFibrillation(long seed, long patient) implements Rhythm {

        /// An assumption within what ambulatory recordings show.
        @Dimensionless
        private static final double VARIATION = 0.22;

        @Override
        public double intervalS(long number, double meanS) {
            return varied(meanS, VARIATION, number, seed, patient);
        }

        @Override
        public boolean hasAtrialSystole() {
            return false;
        }
    }

    /// A stream for each beat, so that nothing but the number of the beat has to be remembered.
    private static double varied(double meanS, double variation, long number, long seed, long patient) {
        double normal = RandomStream.of(seed, patient, "beat " + number).nextGaussian();
        double factor = Elementary.exp(variation * normal - variation * variation / 2);
        return Math.max(SHORTEST_INTERVAL_S, meanS * factor);
    }
}
