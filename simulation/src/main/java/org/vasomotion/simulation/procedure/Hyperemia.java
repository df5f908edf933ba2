package org.vasomotion.simulation.procedure;

import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.TerritorySignal;
import org.vasomotion.simulation.patient.TerritoryVariable;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Muscle whose arterioles have seen no oxygen for long: they are as wide as metabolism makes them,
/// everything else in the patient is as it was.
///
/// @param relativeFlow of the muscle bed, relative to rest
/// @param openShare capillaries of it that are open
record Hyperemia(
        @Dimensionless double relativeFlow, @Dimensionless double openShare) {

    /// Five times what the tone of arterioles takes to settle.
    private static final int STEPS = 60;

    private static final double STEP_S = 5;

    /// No oxygen is left: the metabolic signal of equation (36) is 1.
    private static final double NO_TENSION_MM_HG = 1e-6;

    static Hyperemia of(VirtualPatients patients, int lane) {
        Copy copy = new Copy(patients, lane);
        for (int step = 0; step < STEPS; step++) {
            double[] tone = tone(copy.patients().block());
            copy.reset();
            dilate(copy.patients().block(), tone);
            copy.patients().advance(1, STEP_S);
        }
        PatientBlock block = copy.patients().block();
        double open = 0;
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            open += block.territorySignals().of(TerritorySignal.OPEN_SHARE, Bed.MUSCLE.territory(k))[0]
                    / Bed.TERRITORIES;
        }
        return new Hyperemia(block.bedSignals().of(BedSignal.RELATIVE_FLOW, Bed.MUSCLE.place())[0], open);
    }

    @Dimensionless
    private static double[] tone(PatientBlock block) {
        double[] tone = new double[Bed.TERRITORIES];
        for (int k = 0; k < tone.length; k++) {
            tone[k] = block.territories().of(TerritoryVariable.ACTIVATION, Bed.MUSCLE.territory(k))[0];
        }
        return tone;
    }

    private static void dilate(PatientBlock block, double[] tone) {
        for (int k = 0; k < tone.length; k++) {
            int place = Bed.MUSCLE.territory(k);
            block.territories().of(TerritoryVariable.ACTIVATION, place)[0] = tone[k];
            block.territories().of(TerritoryVariable.TISSUE_OXYGEN_TENSION, place)[0] = NO_TENSION_MM_HG;
        }
    }
}
