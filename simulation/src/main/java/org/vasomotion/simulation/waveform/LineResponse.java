package org.vasomotion.simulation.waveform;

/// The pressure on the screen, from that in the artery.
final class LineResponse {

    private LineResponse() {}

    /// By the trapezoidal rule, stable for any step; the artery is taken as constant over it.
    static void advance(PulsatileState state, PressureLine line, double arterialMmHg, double stepS) {
        switch (line) {
            case PressureLine.Ideal _ -> state.lineMmHg = arterialMmHg;
            case PressureLine.SecondOrder order -> swing(state, order, arterialMmHg, stepS);
        }
    }

    private static void swing(PulsatileState state, PressureLine.SecondOrder line, double arterialMmHg, double stepS) {
        double perS = 2 * Math.PI * line.naturalFrequencyPerS();
        double half = stepS / 2;
        double spring = perS * perS;
        double friction = 2 * line.damping() * perS;
        double behindMmHg = arterialMmHg - state.lineMmHg;
        double slope = state.lineSlope;
        double next = ((1 - half * friction - half * half * spring) * slope + stepS * spring * behindMmHg)
                / (1 + half * friction + half * half * spring);
        state.lineMmHg += half * (slope + next);
        state.lineSlope = next;
    }
}
