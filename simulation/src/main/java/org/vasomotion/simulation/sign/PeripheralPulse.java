package org.vasomotion.simulation.sign;

import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;

/// What a stroke does to pressure and to the light through a finger, beat-averaged.
final class PeripheralPulse {

    private static final double COMPLIANCE_ML_PER_MM_HG = 1.6;

    private final PatientBlock block;

    PeripheralPulse(PatientBlock block) {
        this.block = block;
    }

    /// Equation (18).
    double pressureMmHg(int lane) {
        return 0.85 * block.signals().of(Signal.STROKE_VOLUME)[lane] / COMPLIANCE_ML_PER_MM_HG;
    }

    /// 2.0 q^1.2 PP / 50 (specification, section 4): an assumption, 2 % at rest with a pulse of 50 mmHg.
    double perfusionIndexPercent(int lane) {
        double skin = block.bedSignals().of(BedSignal.RELATIVE_FLOW, Bed.SKIN.place())[lane];
        return 2.0 * Elementary.exp(1.2 * Elementary.log(Math.max(skin, 1e-9))) * pressureMmHg(lane) / 50;
    }
}
