package org.vasomotion.simulation.waveform;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.vasomotion.simulation.cause.Mechanism;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.simulation.waveform.feature.PulseFeatures;

/// A patient who has lived a while, and waves of him.
final class DrawnPatient {

    final VirtualPatients patients;

    private DrawnPatient(PatientParameters parameters, int minutes) {
        patients = new VirtualPatients(List.of(parameters), StandardFormulary.standard());
        live(minutes);
    }

    static DrawnPatient healthy() {
        return new DrawnPatient(PatientParameters.prototype(), 60);
    }

    static DrawnPatient septic() {
        return new DrawnPatient(PatientParameters.prototype().with(Parameter.PRESCRIBED_SEVERITY, 1), 300);
    }

    /// The patient of the shipped scenario `mechanism-hypovolemia`, before his bolus.
    static DrawnPatient hypovolemic() {
        return new DrawnPatient(Mechanism.alone(Map.of(Mechanism.HYPOVOLEMIA, 1.0)), 120);
    }

    DrawnPatient live(int minutes) {
        patients.advance(minutes * 6, 10);
        return this;
    }

    /// Over a quarter of an hour.
    DrawnPatient given(Treatment treatment, double volumeMl) {
        patients.therapies().give(0, treatment, volumeMl / 15);
        live(15);
        patients.therapies().give(0, treatment, 0);
        return this;
    }

    DrawnPatient infused(String drug, double rate) {
        patients.therapies().infuse(0, patients.formulary().place(drug), rate);
        return live(30);
    }

    double read(Sign sign) {
        return patients.read(0, sign);
    }

    PulsatilePatient drawing(PulsatilePatient.Settings settings) {
        return new PulsatilePatient(patients.block(), 0, settings);
    }

    static PulsatilePatient.Settings usual() {
        return PulsatilePatient.Settings.usual(100);
    }

    static PulsatilePatient.Settings with(Ventilation ventilation, Rhythm rhythm) {
        return new PulsatilePatient.Settings(100, ventilation, rhythm, new PressureLine.Ideal());
    }

    /// A minute of it.
    PulseFeatures features(PulsatilePatient.Settings settings) {
        Waveform minute = drawing(settings).next((int) (60 * settings.samplesPerS()));
        return PulseFeatures.of(
                minute.of(Trace.ARTERIAL_PRESSURE),
                settings.samplesPerS(),
                settings.ventilation().breathS());
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
