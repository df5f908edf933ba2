package org.vasomotion.simulation.bed;

import org.vasomotion.simulation.arithmetic.VectorUnit;
import org.vasomotion.simulation.patient.PatientBlock;

/// The innermost loops of the simulation, over the lanes of one territory.
///
/// Two implementations with the same operations in the same order: one lane at a time, and as many lanes at
/// a time as the machine has room for.
interface TerritoryKernel {

    /// The fastest that this virtual machine can run, for one block: it keeps rows of its own.
    static TerritoryKernel fastest(PatientBlock block) {
        return VectorUnit.pays(block.lanes()) ? new VectorTerritoryKernel(block.width()) : new PlainTerritoryKernel();
    }

    /// Diameter, resistance, closing pressure and plugs, which do not depend on the inflow pressure:
    /// equations (26), (28).
    void prepare(Territory t, BedConditions bed);

    /// Flow and its slope at an inflow pressure, with what is open and what exchanges: equations (27) to (31), (34).
    void flowAt(Territory t, BedConditions bed, double[] inflowMmHg);

    /// Moves the activation towards what the drives ask for: equations (35) and (36).
    void approach(Territory t, ToneDrives drives, double share);
}
