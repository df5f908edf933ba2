package org.vasomotion.simulation.procedure;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.oxygen.TissueOxygen;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.solver.VirtualPatients;

/// A cuff stops the blood of a limb, tissue saturation falls; it opens, saturation comes back: equation
/// (75).
///
/// The fall measures the oxygen use of muscle, the return its reserve: how much flow the fully dilated
/// bed takes at the patient's pressure, relative to a healthy one, and how many of its capillaries are
/// open.
///
/// @param deoxygenationPercentPerS negative
/// @param recoveryPercentPerS of the first seconds after release
@Api
@Evidence(source = "Payen 2009, 10.1186/cc8004: 9.35 %/s in volunteers, 2.79 in septic shock; form of (75) assumed")
public record VascularOcclusionTest(
        @Dimensionless double deoxygenationPercentPerS,
        @Dimensionless double recoveryPercentPerS) {

    @Dimensionless
    private static final double HEALTHY_PERCENT_PER_S = 9.35;

    private static final double BLOOD_ML_PER_100_G = 3.6;

    /// Of a body of 70 kg, to which the flow and oxygen use of the bed belong; standard anatomy, to be
    /// verified.
    private static final double MUSCLE_G = 28_000;

    private static final Hyperemia HEALTHY = hyperemiaInHealth();

    /// What the test would show in a patient, who is left alone.
    public static VascularOcclusionTest of(VirtualPatients patients, int lane) {
        Hyperemia hyperemia = Hyperemia.of(patients, lane);
        double flow = hyperemia.relativeFlow() / HEALTHY.relativeFlow();
        return new VascularOcclusionTest(
                deoxygenation(patients, lane), HEALTHY_PERCENT_PER_S * flow * hyperemia.openShare());
    }

    /// In per cent per second: the tissue goes on using what the patient's mitochondria can, out of the
    /// blood that stands still.
    @Dimensionless
    private static double deoxygenation(VirtualPatients patients, int lane) {
        double capacity = TissueOxygen.capacity(patients.block().signals().of(Signal.HEMATOCRIT)[lane]);
        double bloodMl = BLOOD_ML_PER_100_G * MUSCLE_G / 100;
        double mitochondria = patients.block().state().of(StateVariable.MITOCHONDRIAL_CAPACITY)[lane];
        double useMlPerS = BedConstant.RESTING_OXYGEN_CONSUMPTION.of(Bed.MUSCLE) * mitochondria / 60;
        return -100 * useMlPerS / (capacity * bloodMl);
    }

    private static Hyperemia hyperemiaInHealth() {
        PatientParameters healthy = PatientParameters.reference().with(Parameter.PRESCRIBED_SEVERITY, 0);
        VirtualPatients patients = new VirtualPatients(List.of(healthy), StandardFormulary.none());
        patients.advance(720, 10);
        return Hyperemia.of(patients, 0);
    }
}
