package org.vasomotion.simulation.oxygen;

import org.vasomotion.simulation.arithmetic.VectorUnit;
import org.vasomotion.simulation.patient.PatientBlock;

/// The innermost loops of the oxygen balance, over the lanes of one territory.
///
/// Two implementations with the same operations in the same order: one lane at a time, and as many lanes at
/// a time as the machine has room for.
interface OxygenKernel {

    /// The fastest that this virtual machine can run, for one block: it keeps rows of its own.
    static OxygenKernel fastest(PatientBlock block) {
        return VectorUnit.pays(block.lanes()) ? new VectorOxygenKernel(block.width()) : new PlainOxygenKernel();
    }

    /// What blood would give off at the present tension, with its slope: the table, and a difference within
    /// it; what is dissolved beyond that on air leaves it first, all of it.
    void supply(Tissue t, TissueConditions bed);

    /// How far the tension would move if neighbours did not: equation (42), linear around the present.
    void linearise(Tissue t, TissueConditions bed, double minutes);

    /// Moves the tension, and adds what left the blood and what cells used.
    void finish(Tissue t, TissueConditions bed, double minutes);
}
