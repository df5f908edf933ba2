package org.vasomotion.simulation.bed;

import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;

/// What the territories of a bed share in a step: blood, plugs and what presses from behind and from outside.
@Evidence(none = "assumed: capillary resistance over viscosity, glycocalyx and stiff cells")
final class BedConditions {

    private final PatientBlock block;
    private final Bed bed;
    private final int lanes;

    /// Calibration: mean relative flow 1 at rest.
    @Dimensionless
    private final double scale;

    @Dimensionless
    private final double[] viscosity;

    private final double[] tissueMmHg;
    private final double[] downstreamMmHg;
    private final double[] fixedResistanceMmHg;

    @Dimensionless
    private final double[] exchanging;

    @Dimensionless
    private final double[] plugging;

    BedConditions(PatientBlock block, Bed bed, double scale) {
        this.block = block;
        this.bed = bed;
        this.scale = scale;
        this.lanes = block.lanes();
        this.viscosity = block.signals().of(Signal.ARTERIOLAR_VISCOSITY);
        this.tissueMmHg = block.bedSignals().of(BedSignal.INTERSTITIAL_PRESSURE, bed.place());
        this.downstreamMmHg = new double[block.width()];
        this.fixedResistanceMmHg = new double[block.width()];
        this.exchanging = new double[block.width()];
        this.plugging = new double[block.width()];
    }

    void update() {
        double[] capillaryViscosity = block.signals().of(Signal.CAPILLARY_VISCOSITY);
        double[] stiffCells = block.signals().of(Signal.RED_CELL_RESISTANCE);
        double[] glycocalyx = block.state().of(StateVariable.GLYCOCALYX);
        double[] plugs = block.state().of(StateVariable.CAPILLARY_PLUGGING);
        double[] adhesion = block.state().of(StateVariable.LEUKOCYTE_ADHESION);
        double[] venousMmHg = block.signals()
                .of(bed.isSplanchnic() ? Signal.SPLANCHNIC_VENOUS_PRESSURE : Signal.OTHER_VENOUS_PRESSURE);
        double share = 1 - BedConstant.THOROUGHFARE_SHARE.of(bed);
        for (int i = 0; i < lanes; i++) {
            double capillary = capillaryViscosity[i] * (0.85 + 0.15 * glycocalyx[i]) * (1 + stiffCells[i]);
            exchanging[i] = share / capillary;
            plugging[i] = plugs[i] + adhesion[i];
            downstreamMmHg[i] = Math.max(venousMmHg[i], tissueMmHg[i]);
            fixedResistanceMmHg[i] =
                    Territory.DOWNSTREAM_RESISTANCE_MM_HG * (1 - Territory.CAPILLARY_SHARE) * viscosity[i];
        }
    }

    @Dimensionless
    double scale() {
        return scale;
    }

    /// Relative apparent viscosity in arterioles.
    @Dimensionless
    double[] viscosity() {
        return viscosity;
    }

    double[] tissueMmHg() {
        return tissueMmHg;
    }

    /// The larger of venous and tissue pressure.
    double[] downstreamMmHg() {
        return downstreamMmHg;
    }

    /// The part of the downstream resistance that capillaries do not change.
    double[] fixedResistanceMmHg() {
        return fixedResistanceMmHg;
    }

    /// Share of exchanging vessels in the conductance, over the resistance of an open capillary.
    @Dimensionless
    double[] exchanging() {
        return exchanging;
    }

    /// Burden of plugs, thrombi and adherent leukocytes together.
    @Dimensionless
    double[] plugging() {
        return plugging;
    }
}
