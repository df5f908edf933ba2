package org.vasomotion.simulation.bed;

import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Quantiles;
import org.vasomotion.simulation.patient.TerritorySignal;
import org.vasomotion.simulation.patient.TerritoryVariable;

/// Flow of one terminal territory at a given inflow pressure: equations (26) to (31) and (34).
///
/// Above its closing pressure a terminal arteriole is a waterfall as long as the capillary pressure is lower than the
/// closing pressure, and a resistor otherwise; the smaller of both flows is the true one.
final class TerritoryFlow {

    /// Spread of closing pressures inside a territory (specification, equation 27; assumption).
    private static final double SPREAD_MM_HG = 4;

    private static final double TERMINAL_RESISTANCE_MM_HG = 31.31;
    private static final double DOWNSTREAM_RESISTANCE_MM_HG = 24.5;
    private static final double LEAST_OPEN_PER_ONE = 0.02;
    private static final double REFERENCE_ACTIVATION_PER_ONE = 0.45;
    private static final double LEAST_TISSUE_PRESSURE_MM_HG = -2;

    private final int lanes;

    @Dimensionless
    private final double thoroughfare;

    @Dimensionless
    private final double plugWeight;

    @Dimensionless
    private final double[] activation;

    @Dimensionless
    private final double[] diameter;

    private final double[] resistanceMmHg;
    private final double[] closingMmHg;

    @Dimensionless
    private final double[] unplugged;

    @Dimensionless
    private final double[] flow;

    @Dimensionless
    private final double[] open;

    @Dimensionless
    private final double[] nutritive;

    private final double[] slopePerMmHg;

    TerritoryFlow(PatientBlock block, Bed bed, int k) {
        int place = bed.territory(k);
        this.lanes = block.lanes();
        this.thoroughfare = BedConstant.THOROUGHFARE_SHARE.of(bed);
        this.plugWeight = BedConstant.PLUGGING_WEIGHT.of(bed) * Elementary.exp(0.5 * Quantiles.latent(k) - 0.125);
        this.activation = block.territories().of(TerritoryVariable.ACTIVATION, place);
        this.diameter = block.territorySignals().of(TerritorySignal.RELATIVE_DIAMETER, place);
        this.resistanceMmHg = block.territorySignals().of(TerritorySignal.TERMINAL_RESISTANCE, place);
        this.closingMmHg = block.territorySignals().of(TerritorySignal.CLOSING_PRESSURE, place);
        this.unplugged = block.territorySignals().of(TerritorySignal.UNPLUGGED_SHARE, place);
        this.flow = block.territorySignals().of(TerritorySignal.RELATIVE_FLOW, place);
        this.open = block.territorySignals().of(TerritorySignal.OPEN_SHARE, place);
        this.nutritive = block.territorySignals().of(TerritorySignal.NUTRITIVE_SHARE, place);
        this.slopePerMmHg = new double[lanes];
    }

    double[] flow() {
        return flow;
    }

    double[] slopePerMmHg() {
        return slopePerMmHg;
    }

    /// What does not depend on the inflow pressure: diameter, resistance, closing pressure and plugs.
    void prepare(double[] tissueMmHg, double[] viscosity, double[] plugging) {
        for (int i = 0; i < lanes; i++) {
            double a = activation[i];
            double d = Elementary.exp(-0.75 * (a - REFERENCE_ACTIVATION_PER_ONE));
            double inverse2 = 1 / (d * d);
            diameter[i] = d;
            resistanceMmHg[i] = TERMINAL_RESISTANCE_MM_HG * viscosity[i] * inverse2 * inverse2;
            closingMmHg[i] = Math.max(tissueMmHg[i], LEAST_TISSUE_PRESSURE_MM_HG)
                    + 10
                    + 85 * Elementary.exp(1.6 * Elementary.log(a));
            unplugged[i] = Elementary.exp(-Math.min(plugging[i] * plugWeight, 600));
        }
    }

    /// Flow and its slope at an inflow pressure, with what is open and what exchanges.
    ///
    /// @param scale the calibration that makes the mean flow at rest 1
    /// @param downstreamMmHg the larger of venous and tissue pressure
    /// @param capillaryResistance resistance of an open capillary relative to rest
    void flowAt(
            double scale,
            double[] inflowMmHg,
            double[] downstreamMmHg,
            double[] capillaryResistance,
            double[] viscosity) {
        for (int i = 0; i < lanes; i++) {
            double t = (inflowMmHg[i] - closingMmHg[i]) * (1 / SPREAD_MM_HG);
            double e = Elementary.exp(-Math.min(Math.abs(t), 600));
            double small = e / (1 + e);
            double openVessels = t >= 0 ? 1 - small : small;
            double softplus = Math.max(t, 0) + Elementary.logOnePlus(e);
            double free = unplugged[i];
            double share = (1 - thoroughfare) / capillaryResistance[i];
            double n = openVessels * free;
            double gamma = share * Math.max(n, LEAST_OPEN_PER_ONE) + thoroughfare * openVessels;
            double floored = Math.max(gamma, LEAST_OPEN_PER_ONE);
            double total = resistanceMmHg[i]
                    + DOWNSTREAM_RESISTANCE_MM_HG * (0.57 / floored + 0.43 * viscosity[i]);
            double head = Math.max(inflowMmHg[i] - downstreamMmHg[i], 0);
            double waterfall = SPREAD_MM_HG * softplus / resistanceMmHg[i];
            double ohmic = head / total;
            double gammaSlope = (n > LEAST_OPEN_PER_ONE ? share * free : 0) + thoroughfare;
            double opening = openVessels * (1 - openVessels) * (1 / SPREAD_MM_HG) * gammaSlope;
            double totalSlope = -DOWNSTREAM_RESISTANCE_MM_HG * 0.57 * opening / (floored * floored);
            double ohmicSlope = head > 0 ? (1 - ohmic * totalSlope) / total : 0;
            boolean falls = waterfall < ohmic;
            flow[i] = scale * (falls ? waterfall : ohmic);
            slopePerMmHg[i] = scale * (falls ? openVessels / resistanceMmHg[i] : ohmicSlope);
            open[i] = n;
            nutritive[i] = 1 - thoroughfare * openVessels / gamma;
        }
    }

    /// Multiplies the flow, so that the territories together take what the large arteriole passes.
    void rescale(double[] factor) {
        for (int i = 0; i < lanes; i++) {
            flow[i] *= factor[i];
        }
    }
}
