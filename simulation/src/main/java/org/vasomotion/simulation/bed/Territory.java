package org.vasomotion.simulation.bed;

import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Quantiles;
import org.vasomotion.simulation.patient.TerritorySignal;
import org.vasomotion.simulation.patient.TerritoryVariable;

/// The rows and constants of one terminal territory, for the kernels.
@Evidence(source = "Waterfall: Maas 2012, 10.1213/ANE.0b013e318247fa44; all constants assumed")
final class Territory {

    /// Spread of closing pressures inside a territory (specification, equation 27; assumption).
    static final double SPREAD_MM_HG = 4;

    static final double TERMINAL_RESISTANCE_MM_HG = 31.31;
    static final double DOWNSTREAM_RESISTANCE_MM_HG = 24.5;
    /// Share of the downstream resistance that capillaries make.
    @Dimensionless
    static final double CAPILLARY_SHARE = 0.57;

    @Dimensionless
    static final double LEAST_OPEN = 0.02;

    @Dimensionless
    static final double REFERENCE_ACTIVATION = 0.45;

    static final double LEAST_TISSUE_PRESSURE_MM_HG = -2;
    /// Beyond it an exponential is nothing, and the argument is held.
    @Dimensionless
    static final double FARTHEST = 600;

    final int lanes;
    final int width;

    @Dimensionless
    final double latent;

    @Dimensionless
    final double thoroughfare;

    @Dimensionless
    final double plugWeight;

    final double restingOxygenMmHg;

    @Dimensionless
    final double[] activation;

    final double[] oxygenMmHg;

    @Dimensionless
    final double[] diameter;

    final double[] resistanceMmHg;
    final double[] conductancePerMmHg;
    final double[] closingMmHg;

    @Dimensionless
    final double[] unplugged;

    @Dimensionless
    final double[] flow;

    @Dimensionless
    final double[] open;

    @Dimensionless
    final double[] nutritive;

    final double[] slopePerMmHg;

    Territory(PatientBlock block, Bed bed, int k) {
        int place = bed.territory(k);
        this.lanes = block.lanes();
        this.width = block.width();
        this.latent = Quantiles.latent(k);
        this.thoroughfare = BedConstant.THOROUGHFARE_SHARE.of(bed);
        this.plugWeight = BedConstant.PLUGGING_WEIGHT.of(bed) * Elementary.exp(0.5 * latent - 0.125);
        this.restingOxygenMmHg = BedConstant.RESTING_TISSUE_OXYGEN_TENSION.of(bed);
        this.activation = block.territories().of(TerritoryVariable.ACTIVATION, place);
        this.oxygenMmHg = block.territories().of(TerritoryVariable.TISSUE_OXYGEN_TENSION, place);
        this.diameter = block.territorySignals().of(TerritorySignal.RELATIVE_DIAMETER, place);
        this.closingMmHg = block.territorySignals().of(TerritorySignal.CLOSING_PRESSURE, place);
        this.flow = block.territorySignals().of(TerritorySignal.RELATIVE_FLOW, place);
        this.open = block.territorySignals().of(TerritorySignal.OPEN_SHARE, place);
        this.nutritive = block.territorySignals().of(TerritorySignal.NUTRITIVE_SHARE, place);
        this.resistanceMmHg = new double[width];
        this.conductancePerMmHg = new double[width];
        this.unplugged = block.territorySignals().of(TerritorySignal.UNPLUGGED_SHARE, place);
        this.slopePerMmHg = new double[width];
    }
}
