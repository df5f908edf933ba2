package org.vasomotion.simulation.oxygen;

import org.vasomotion.model.Api;
import org.vasomotion.simulation.bed.BedCalibration;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.TerritorySignal;

/// Finds the diffusive conductance with which a bed at rest takes up its resting oxygen consumption.
@Api
public final class OxygenCalibration {

    private static final double HEMATOCRIT_PER_ONE = 0.40;
    private static final double SATURATION_PER_ONE = 0.97;
    private static final double PLUGGING_PER_ONE = 0.02;

    private OxygenCalibration() {}

    /// Conductance of the bed's capillaries, mL/min of oxygen per half-saturation tension: by bisection.
    public static double conductanceMlPerMin(Bed bed) {
        PatientBlock rest = BedCalibration.atRest(bed);
        double low = 1e-6;
        double high = 1e4;
        for (int i = 0; i < 200; i++) {
            double middle = Math.sqrt(low * high);
            if (uptakeMlPerMin(rest, bed, middle) < BedConstant.RESTING_OXYGEN_CONSUMPTION.of(bed)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.sqrt(low * high);
    }

    private static double uptakeMlPerMin(PatientBlock rest, Bed bed, double conductanceMlPerMin) {
        double capacity = TissueOxygen.capacity(HEMATOCRIT_PER_ONE);
        double squared = 0.30 * (1 + 1.5 * PLUGGING_PER_ONE * BedConstant.PLUGGING_WEIGHT.of(bed));
        double tension = BedConstant.RESTING_TISSUE_OXYGEN_TENSION.of(bed) / CapillaryExtraction.HALF_SATURATION_MM_HG;
        double sum = 0;
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            int place = bed.territory(k);
            double flow = BedConstant.RESTING_FLOW.of(bed)
                    / Bed.TERRITORIES
                    * rest.territorySignals().of(TerritorySignal.RELATIVE_FLOW, place)[0];
            double nutritive = flow * rest.territorySignals().of(TerritorySignal.NUTRITIVE_SHARE, place)[0];
            double open = rest.territorySignals().of(TerritorySignal.OPEN_SHARE, place)[0];
            double transit = conductanceMlPerMin
                    / Bed.TERRITORIES
                    * open
                    * CapillaryExtraction.HALF_SATURATION_MM_HG
                    / (nutritive * capacity);
            sum += nutritive
                    * capacity
                    * SATURATION_PER_ONE
                    * ExtractionTable.shared().at(transit, squared, tension);
        }
        return sum;
    }
}
