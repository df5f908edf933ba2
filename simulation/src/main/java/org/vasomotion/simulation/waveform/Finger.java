package org.vasomotion.simulation.waveform;

import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;

/// Light through the finger: a mean, and on it the pulse, late and rounded, in proportion to the flow of
/// the skin.
@Evidence(none = "assumed: perfusion index of section 4 of the specification; delay by two time constants")
final class Finger {

    private static final double DELAY_S = 0.05;

    /// Makes up for what the delay takes from the pulse at 60 to 120 beats per minute.
    @Dimensionless
    private static final double RESTORED = 1.45;

    private Finger() {}

    static void advance(PulsatileState state, double arterialMmHg, double stepS) {
        double pulseMmHg = arterialMmHg - state.meanArterialMmHg;
        state.wristMmHg += (pulseMmHg - state.wristMmHg) * stepS / DELAY_S;
        state.fingerMmHg += (state.wristMmHg - state.fingerMmHg) * stepS / DELAY_S;
    }

    /// In per cent of the mean: the amplitude is 2.0 q^1.2 PP / 50.
    static double percent(PulsatileState state) {
        double skin = Elementary.exp(1.2 * Elementary.log(Math.max(state.beat.skinFlow(), 1e-6)));
        return 100 + 2.0 * skin * RESTORED * state.fingerMmHg / 50;
    }
}
