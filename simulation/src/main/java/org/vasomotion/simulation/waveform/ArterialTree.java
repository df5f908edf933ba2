package org.vasomotion.simulation.waveform;

import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.circulation.LinearizedCirculation;

/// The four-element windkessel: the core's arterial compliance and its slope of flow on pressure, and
/// before them the impedance of the large arteries with the inertance of their blood beside it.
///
/// A steady flow passes the inertance without a difference in pressure, so that the mean of the wave is
/// the core's. When the flow out of the heart breaks down, the blood that still moves pulls: the notch.
@Evidence(
        source =
                "Form: Stergiopulos 1999, Am J Physiol 276:H81; Westerhof 2009, 10.1007/s11517-008-0359-2. Impedance and inertance assumed")
final class ArterialTree {

    /// Chosen so that the pulse pressure is that of equation (18) at usual rates; above the 0.03 to 0.06
    /// of a healthy ascending aorta, for the line lies in a peripheral artery.
    private static final double IMPEDANCE_MM_HG_S_PER_ML = 0.065;

    /// Impedance over inertance; above the 0.1 s of published fits, for the same reason.
    private static final double INERTIA_S = 0.175;

    private ArterialTree() {}

    /// Moves the arteries on.
    ///
    /// @param inflowMlPerS from the heart
    static void advance(PulsatileState state, double inflowMlPerS, double stepS) {
        LinearizedCirculation now = state.beat.circulation();
        double splanchnicMlPerS = now.splanchnicBedSlope() * state.arterialMmHg;
        double otherMlPerS = now.otherBedSlope() * state.arterialMmHg;
        double surplusMlPerS = inflowMlPerS - now.outputMlPerS() - splanchnicMlPerS - otherMlPerS;
        state.splanchnicMl += splanchnicMlPerS * stepS;
        state.otherMl += otherMlPerS * stepS;
        state.loadSum += state.arterialMmHg * stepS;
        state.arterialMmHg += surplusMlPerS * stepS / LinearizedCirculation.ARTERIAL_COMPLIANCE_ML_PER_MM_HG;
        state.inertFlowMlPerS += (inflowMlPerS - state.inertFlowMlPerS) * stepS / INERTIA_S;
    }

    /// What a perfect line would show.
    static double pressureMmHg(PulsatileState state, double inflowMlPerS) {
        return state.meanArterialMmHg
                + state.arterialMmHg
                + IMPEDANCE_MM_HG_S_PER_ML * (inflowMlPerS - state.inertFlowMlPerS);
    }
}
