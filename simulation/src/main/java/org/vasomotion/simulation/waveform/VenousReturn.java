package org.vasomotion.simulation.waveform;

import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.circulation.LinearizedCirculation;

/// What a breath does to the way of the blood from the veins through the lungs to the left heart.
///
/// Pleural pressure hinders venous return; the right ventricle follows its filling, the lungs delay it,
/// the left ventricle follows in turn. All slopes are the patient's own, so that how much a breath moves
/// a stroke is a consequence of where he is on his curves.
@Evidence(none = "the core's own slopes; mechanism Michard 2005, Anesthesiology 103:419")
final class VenousReturn {

    private VenousReturn() {}

    /// Moves volumes by what enters and leaves within the beat, so that together they stay what they were.
    ///
    /// @param pleuralMmHg less its mean
    /// @param ejectedMlPerS by the left ventricle
    static void advance(PulsatileState state, double pleuralMmHg, double ejectedMlPerS, double stepS) {
        LinearizedCirculation now = state.beat.circulation();
        double rightMmHg = rightTransmuralMmHg(state);
        double lungArteryMmHg = state.lungArteryMl / LinearizedCirculation.LUNG_ARTERY_COMPLIANCE_ML_PER_MM_HG;
        double lungVeinMmHg = leftTransmuralMmHg(state);
        double atrialMmHg = rightMmHg + pleuralMmHg;
        double splanchnicMlPerS =
                (state.splanchnicMl * now.splanchnicStiffness() - atrialMmHg) * now.splanchnicConductance();
        double otherMlPerS = (state.otherMl * now.otherStiffness() - atrialMmHg) * now.otherConductance();
        double rightMlPerS = Math.max(
                now.rightFillingSlope() * rightMmHg + now.rightLoadSlope() * lungArteryMmHg, -now.outputMlPerS());
        double lungMlPerS = (lungArteryMmHg - lungVeinMmHg) * now.lungConductance();
        double leftMlPerS = ejectedMlPerS - now.outputMlPerS();
        state.fillingSum += lungVeinMmHg * stepS;
        state.splanchnicMl -= splanchnicMlPerS * stepS;
        state.otherMl -= otherMlPerS * stepS;
        state.rightMl += (splanchnicMlPerS + otherMlPerS - rightMlPerS) * stepS;
        state.lungArteryMl += (rightMlPerS - lungMlPerS) * stepS;
        state.lungVeinMl += (lungMlPerS - leftMlPerS) * stepS;
    }

    static double rightTransmuralMmHg(PulsatileState state) {
        return state.rightMl / LinearizedCirculation.RIGHT_COMPLIANCE_ML_PER_MM_HG;
    }

    private static double leftTransmuralMmHg(PulsatileState state) {
        return state.lungVeinMl / LinearizedCirculation.LUNG_VEIN_COMPLIANCE_ML_PER_MM_HG;
    }
}
