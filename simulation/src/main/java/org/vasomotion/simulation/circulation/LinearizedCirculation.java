package org.vasomotion.simulation.circulation;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;

/// The circulation of one patient around where it is now: what flows and pressures do when a volume or a
/// pressure moves a little. These are the slopes that the implicit step of the volumes uses, handed out
/// for what is faster than a step: heart beats and breaths.
///
/// @param heartRatePerMin beats
/// @param strokeMl of the left ventricle
/// @param outputMlPerS of the left ventricle
/// @param arterialMmHg mean
/// @param rightAtrialMmHg mean
/// @param leftFillingSlope left output with left atrial pressure, mL/s per mmHg
/// @param leftLoadSlope left output with arterial pressure, mL/s per mmHg
/// @param rightFillingSlope right output with right atrial pressure, mL/s per mmHg
/// @param rightLoadSlope right output with pulmonary arterial pressure, mL/s per mmHg
/// @param splanchnicBedSlope flow into splanchnic veins with arterial pressure, mL/s per mmHg
/// @param otherBedSlope flow into the other veins with arterial pressure, mL/s per mmHg
/// @param splanchnicStiffness venous pressure with volume, mmHg/mL
/// @param otherStiffness venous pressure with volume, mmHg/mL
/// @param splanchnicConductance from splanchnic veins to the right atrium, mL/s per mmHg
/// @param otherConductance from the other veins to the right atrium, mL/s per mmHg
/// @param lungConductance from pulmonary arteries to veins, mL/s per mmHg
@Api
@Evidence(none = "derivatives of the equations of Heart, Compartments and BedFlow")
public record LinearizedCirculation(
        double heartRatePerMin,
        double strokeMl,
        double outputMlPerS,
        double arterialMmHg,
        double rightAtrialMmHg,
        @Dimensionless double leftFillingSlope,
        @Dimensionless double leftLoadSlope,
        @Dimensionless double rightFillingSlope,
        @Dimensionless double rightLoadSlope,
        @Dimensionless double splanchnicBedSlope,
        @Dimensionless double otherBedSlope,
        @Dimensionless double splanchnicStiffness,
        @Dimensionless double otherStiffness,
        @Dimensionless double splanchnicConductance,
        @Dimensionless double otherConductance,
        @Dimensionless double lungConductance) {

    /// Systemic arteries.
    public static final double ARTERIAL_COMPLIANCE_ML_PER_MM_HG = Compartments.ARTERIAL_COMPLIANCE_ML_PER_MM_HG;

    /// Great veins with the right atrium.
    public static final double RIGHT_COMPLIANCE_ML_PER_MM_HG = Compartments.RIGHT_COMPLIANCE_ML_PER_MM_HG;

    /// Pulmonary arteries.
    public static final double LUNG_ARTERY_COMPLIANCE_ML_PER_MM_HG =
            Compartments.PULMONARY_ARTERIAL_COMPLIANCE_ML_PER_MM_HG;

    /// Pulmonary veins with the left atrium.
    public static final double LUNG_VEIN_COMPLIANCE_ML_PER_MM_HG = Compartments.LEFT_COMPLIANCE_ML_PER_MM_HG;

    /// As of the last step.
    public static LinearizedCirculation of(PatientBlock block, int lane) {
        double narrowing = of(block, Signal.VENOUS_RETURN_FACTOR, lane);
        double lungFactor = of(block, Signal.PULMONARY_RESISTANCE_FACTOR, lane);
        return new LinearizedCirculation(
                of(block, Signal.HEART_RATE, lane),
                of(block, Signal.STROKE_VOLUME, lane),
                of(block, Signal.CARDIAC_OUTPUT, lane),
                of(block, Signal.ARTERIAL_PRESSURE, lane),
                of(block, Signal.RIGHT_ATRIAL_PRESSURE, lane),
                of(block, Signal.LEFT_FILLING_SLOPE, lane),
                of(block, Signal.LEFT_LOADING_SLOPE, lane),
                of(block, Signal.RIGHT_FILLING_SLOPE, lane),
                of(block, Signal.RIGHT_LOADING_SLOPE, lane),
                bedSlope(block, lane, Drain.SPLANCHNIC),
                bedSlope(block, lane, Drain.OTHER),
                of(block, Signal.SPLANCHNIC_SLOPE, lane),
                of(block, Signal.OTHER_VENOUS_SLOPE, lane),
                1 / (VolumeStep.SPLANCHNIC_RESISTANCE_MM_HG_S_PER_ML * narrowing),
                1 / (VolumeStep.OTHER_RESISTANCE_MM_HG_S_PER_ML * narrowing),
                1 / (VolumeStep.PULMONARY_RESISTANCE_MM_HG_S_PER_ML * lungFactor));
    }

    private static double of(PatientBlock block, Signal signal, int lane) {
        return block.signals().of(signal)[lane];
    }

    private static double bedSlope(PatientBlock block, int lane, Drain drain) {
        double sum = 0;
        for (Bed bed : Bed.values()) {
            if (bed.isSplanchnic() == (drain == Drain.SPLANCHNIC)) {
                sum += block.bedSignals().of(BedSignal.FLOW_SLOPE, bed.place())[lane];
            }
        }
        return sum;
    }

    private enum Drain {
        SPLANCHNIC,
        OTHER
    }
}
