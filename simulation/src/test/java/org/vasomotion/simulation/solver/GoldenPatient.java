package org.vasomotion.simulation.solver;

import java.util.List;
import java.util.function.Consumer;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;

/// The recipe by which the prototype made its golden numbers: specification, section 9.2.
public final class GoldenPatient {

    static final double STEP_S = 10;
    private static final Formulary FORMULARY = StandardFormulary.prototype();
    private static final int SEPTIC_STEPS = 36;

    private static final PatientSnapshot HEALTHY = fiveHealthyHours();
    private static final PatientSnapshot ONSET = sixHoursOfSepsis(patients -> {});
    private static final PatientSnapshot SEPTIC = afterwards(ONSET, 3600);

    private final VirtualPatients patients = new VirtualPatients(List.of(PatientParameters.prototype()), FORMULARY);

    private GoldenPatient(PatientSnapshot from) {
        patients.restore(0, from);
    }

    public static GoldenPatient healthy() {
        return new GoldenPatient(HEALTHY).after(STEP_S);
    }

    static GoldenPatient onset() {
        return new GoldenPatient(ONSET).after(STEP_S);
    }

    /// Septic base: an hour after the onset, without a bolus.
    public static GoldenPatient septic() {
        return new GoldenPatient(SEPTIC);
    }

    /// The same recipe in a patient who differs from the start of his sepsis on.
    public static GoldenPatient septic(Consumer<VirtualPatients> differing) {
        return new GoldenPatient(afterwards(sixHoursOfSepsis(differing), 3600));
    }

    /// The same with norepinephrine titrated to 65 mmHg.
    static GoldenPatient at65() {
        return septic().titrated(65);
    }

    public GoldenPatient after(double seconds) {
        patients.advance((int) Math.round(seconds / STEP_S), STEP_S);
        return this;
    }

    GoldenPatient given(Treatment treatment, double rate, double seconds) {
        patients.therapies().give(0, treatment, rate);
        after(seconds);
        patients.therapies().give(0, treatment, 0);
        return this;
    }

    GoldenPatient infused(String drug, double rate) {
        patients.therapies().infuse(0, FORMULARY.place(drug), rate);
        return this;
    }

    /// 60 times 30 s, each followed by a change of rate in proportion to the error; then 10 min.
    public GoldenPatient titrated(double meanArterialPressureMmHg) {
        int place = FORMULARY.place("norepinephrine");
        double rate = patients.therapies().rate(0, place);
        for (int i = 0; i < 60; i++) {
            after(30);
            double error = meanArterialPressureMmHg - read(Sign.MEAN_ARTERIAL_PRESSURE);
            rate = Math.max(0, Math.min(3, rate + 0.0022 * error));
            patients.therapies().infuse(0, place, rate);
        }
        return after(600);
    }

    public double read(Sign sign) {
        return patients.read(0, sign);
    }

    double norepinephrineUgPerKgMin() {
        return patients.therapies().rate(0, FORMULARY.place("norepinephrine"));
    }

    public VirtualPatients patients() {
        return patients;
    }

    private PatientSnapshot saved() {
        return patients.save(0);
    }

    private static PatientSnapshot fiveHealthyHours() {
        VirtualPatients patients = new VirtualPatients(List.of(PatientParameters.prototype()), FORMULARY);
        patients.advance((int) (5 * 3600 / STEP_S), STEP_S);
        return patients.save(0);
    }

    private static PatientSnapshot sixHoursOfSepsis(Consumer<VirtualPatients> differing) {
        GoldenPatient patient = new GoldenPatient(HEALTHY);
        differing.accept(patient.patients);
        patient.patients.block().state().of(StateVariable.RED_CELL_VOLUME)[0] *= 0.85;
        for (int i = 1; i <= SEPTIC_STEPS; i++) {
            patient.patients.change(0, Parameter.PRESCRIBED_SEVERITY, (double) i / SEPTIC_STEPS);
            patient.given(Treatment.CRYSTALLOID, i > 24 ? 25 : 0, 600);
        }
        return patient.saved();
    }

    private static PatientSnapshot afterwards(PatientSnapshot from, double seconds) {
        return new GoldenPatient(from).after(seconds).saved();
    }
}
