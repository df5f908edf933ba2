package org.vasomotion.cli.waveform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.scenario.Scenario;
import org.vasomotion.simulation.scenario.ScenarioRun;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.simulation.waveform.PulsatilePatient;
import org.vasomotion.simulation.waveform.Trace;
import org.vasomotion.simulation.waveform.Ventilation;
import org.vasomotion.simulation.waveform.Waveform;
import org.vasomotion.simulation.waveform.feature.PulseFeatures;

/// What a monitor draws from a time of a scenario on. Meanwhile the patient goes on living with what he
/// is given at that time; what the scenario would do to him later is not done.
///
/// @param at of the first sample, after the start of the clock
/// @param pieces a second each
public record DrawnScenario(Duration at, int samplesPerS, List<Waveform> pieces) {

    public DrawnScenario {
        pieces = List.copyOf(pieces);
    }

    static DrawnScenario of(Scenario scenario, Duration at, int seconds, int samplesPerS) {
        VirtualPatients patients = ScenarioRun.patientAt(scenario, at);
        PulsatilePatient drawing =
                new PulsatilePatient(patients.block(), 0, PulsatilePatient.Settings.usual(samplesPerS));
        List<Waveform> pieces = new ArrayList<>();
        for (int i = 0; i < seconds; i++) {
            pieces.add(drawing.next(samplesPerS));
            patients.advance(1, 1);
            drawing.follow(patients.block(), 0);
        }
        return new DrawnScenario(at, samplesPerS, pieces);
    }

    /// How long it is.
    Duration lasting() {
        return Duration.ofSeconds(pieces.size());
    }

    /// All samples of a trace, in its unit.
    @Dimensionless
    double[] of(Trace trace) {
        return pieces.stream()
                .flatMapToDouble(piece -> DoubleStream.of(piece.of(trace)))
                .toArray();
    }

    PulseFeatures features() {
        double breathS = 60 / Ventilation.usual().breathsPerMin();
        return PulseFeatures.of(of(Trace.ARTERIAL_PRESSURE), samplesPerS, breathS);
    }
}
