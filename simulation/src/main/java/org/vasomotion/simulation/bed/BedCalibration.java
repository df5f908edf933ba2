package org.vasomotion.simulation.bed;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.drug.Pharmacology;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Signal;

/// The bed at rest: the state at which its flow is calibrated to 1.
///
/// Inflow 65 mmHg, venous pressure 7.5 mmHg, interstitium at -2 mmHg, hematocrit 0.40, activations at rest.
@Api
@Evidence(none = "solves for the state at rest that the bed table defines")
public final class BedCalibration {

    private static final double VENOUS_MM_HG = 7.5;
    private static final double TISSUE_MM_HG = -2;

    private BedCalibration() {}

    /// The factor that makes the mean flow of the bed at rest 1.
    @Dimensionless
    public static double scale(Bed bed) {
        PatientBlock block = new PatientBlock(List.of(PatientParameters.prototype()), 0);
        return 1 / meanFlow(block, bed, 1);
    }

    private static double meanFlow(PatientBlock block, Bed bed, double scale) {
        block.signals().of(Signal.ARTERIOLAR_VISCOSITY)[0] = 1;
        block.signals().of(Signal.CAPILLARY_VISCOSITY)[0] = 1;
        block.signals().of(Signal.SPLANCHNIC_VENOUS_PRESSURE)[0] = VENOUS_MM_HG;
        block.signals().of(Signal.OTHER_VENOUS_PRESSURE)[0] = VENOUS_MM_HG;
        block.bedSignals().of(BedSignal.INTERSTITIAL_PRESSURE, bed.place())[0] = TISSUE_MM_HG;
        BedFlow flow = new BedFlow(block, new Pharmacology(block, StandardFormulary.none()), bed, scale);
        flow.prepare();
        flow.flowAtNode();
        return flow.mean()[0];
    }
}
