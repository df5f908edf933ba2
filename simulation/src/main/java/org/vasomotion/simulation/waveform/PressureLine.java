package org.vasomotion.simulation.waveform;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;

/// What lies between the artery and the screen.
@Api
@Evidence(source = "Gardner 1981, 10.1097/00000542-198103000-00010")
public sealed interface PressureLine {

    /// Shows what is there.
    record Ideal() implements PressureLine {}

    /// Catheter, tubing and transducer as a mass on a spring. Little damping overshoots, much damping
    /// flattens; the mean stays.
    ///
    /// @param naturalFrequencyPerS in Hz; a good line has more than 20
    /// @param damping coefficient; 1 does not swing
    record SecondOrder(
            double naturalFrequencyPerS, @Dimensionless double damping) implements PressureLine {

        public SecondOrder {
            if (!(naturalFrequencyPerS >= 1 && naturalFrequencyPerS <= 60) || !(damping >= 0.02 && damping <= 10)) {
                throw new IllegalArgumentException("a line swings at 1 to 60 Hz with a damping of 0.02 to 10");
            }
        }
    }
}
