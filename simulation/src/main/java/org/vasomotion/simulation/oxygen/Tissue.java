package org.vasomotion.simulation.oxygen;

import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.TerritorySignal;
import org.vasomotion.simulation.patient.TerritoryVariable;

/// The rows of one territory's tissue, for the kernels.
@Evidence(none = "rows only")
final class Tissue {

    final double[] tensionMmHg;

    @Dimensionless
    final double[] flow;

    @Dimensionless
    final double[] open;

    @Dimensionless
    final double[] nutritive;

    @Dimensionless
    final double[] venousContent;

    final double[] mostMlPerMin;
    final double[] supplyMlPerMin;

    /// mL/min per mmHg.
    @Dimensionless
    final double[] supplySlopeMlPerMinMmHg;

    final double[] changeMmHg;

    @Dimensionless
    final double[] inverseMmHgMinPerMl;

    Tissue(PatientBlock block, Bed bed, int k) {
        int place = bed.territory(k);
        this.tensionMmHg = block.territories().of(TerritoryVariable.TISSUE_OXYGEN_TENSION, place);
        this.flow = block.territorySignals().of(TerritorySignal.RELATIVE_FLOW, place);
        this.open = block.territorySignals().of(TerritorySignal.OPEN_SHARE, place);
        this.nutritive = block.territorySignals().of(TerritorySignal.NUTRITIVE_SHARE, place);
        this.venousContent = block.territorySignals().of(TerritorySignal.VENOUS_OXYGEN_CONTENT, place);
        this.mostMlPerMin = new double[block.width()];
        this.supplyMlPerMin = new double[block.width()];
        this.supplySlopeMlPerMinMmHg = new double[block.width()];
        this.changeMmHg = new double[block.width()];
        this.inverseMmHgMinPerMl = new double[block.width()];
    }
}
