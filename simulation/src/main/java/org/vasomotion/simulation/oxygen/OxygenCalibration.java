package org.vasomotion.simulation.oxygen;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;

/// Finds the diffusive conductance with which a bed takes up its resting oxygen consumption at its resting flow.
///
/// The bed is taken as uniform, every capillary open, its resting plugs felt by the transit times only. Of
/// the readings that the specification allows this is the one that gives the prototype's numbers.
@Api
@Evidence(none = "solves for the state at rest that the bed table defines")
public final class OxygenCalibration {

    @Dimensionless
    private static final double HEMATOCRIT = 0.40;

    @Dimensionless
    private static final double SATURATION = 0.97;

    @Dimensionless
    private static final double PLUGGING = 0.02;

    private static final int HALVINGS = 200;

    private OxygenCalibration() {}

    /// Conductance of the bed's capillaries, mL/min of oxygen per half-saturation tension: by bisection.
    public static double conductanceMlPerMin(Bed bed) {
        double low = 1e-6;
        double high = 1e4;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = Math.sqrt(low * high);
            if (uptakeMlPerMin(bed, middle) < BedConstant.RESTING_OXYGEN_CONSUMPTION.of(bed)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.sqrt(low * high);
    }

    private static double uptakeMlPerMin(Bed bed, double conductanceMlPerMin) {
        double capacity = TissueOxygen.capacity(HEMATOCRIT);
        double squared = 0.30 * (1 + 1.5 * PLUGGING * BedConstant.PLUGGING_WEIGHT.of(bed));
        double tension = BedConstant.RESTING_TISSUE_OXYGEN_TENSION.of(bed) / CapillaryExtraction.HALF_SATURATION_MM_HG;
        double nutritiveMlPerMin = BedConstant.RESTING_FLOW.of(bed) * (1 - BedConstant.THOROUGHFARE_SHARE.of(bed));
        double transit =
                conductanceMlPerMin * CapillaryExtraction.HALF_SATURATION_MM_HG / (nutritiveMlPerMin * capacity);
        return nutritiveMlPerMin
                * capacity
                * SATURATION
                * ExtractionTable.shared().at(transit, squared, tension);
    }
}
