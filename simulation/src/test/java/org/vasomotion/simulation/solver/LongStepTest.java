package org.vasomotion.simulation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.simulation.cause.Mechanism;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.sign.Sign;

/// A long step must not make a patient of its own: what has come to rest is the same whatever the step.
class LongStepTest {

    private static final List<PatientParameters> PATIENTS = List.of(
            Mechanism.alone(Map.of(Mechanism.HYPOVOLEMIA, 0.4)),
            Mechanism.alone(Map.of(Mechanism.HYPOVOLEMIA, 1.0)),
            Mechanism.alone(Map.of(Mechanism.CARDIOMYOPATHY, 1.0, Mechanism.HYPOVOLEMIA, 0.5)),
            Mechanism.alone(Map.of(Mechanism.VASOPLEGIA, 1.0)),
            PatientParameters.prototype().with(Parameter.PRESCRIBED_SEVERITY, 1));

    private static VirtualPatients after40Minutes(double stepS) {
        VirtualPatients patients = new VirtualPatients(PATIENTS, StandardFormulary.none());
        patients.advance((int) (2400 / stepS), stepS);
        return patients;
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 10, 20, 30, 60, 100, 120})
    void should_come_to_rest_in_the_same_place_when_steps_are_long(double stepS) {
        VirtualPatients fine = after40Minutes(1);
        VirtualPatients coarse = after40Minutes(stepS);
        for (int lane = 0; lane < PATIENTS.size(); lane++) {
            for (Sign sign : List.of(Sign.MEAN_ARTERIAL_PRESSURE, Sign.CARDIAC_INDEX, Sign.HEART_RATE)) {
                assertThat(coarse.read(lane, sign))
                        .as("patient %d, %s", lane, sign.words())
                        .isCloseTo(fine.read(lane, sign), withinPercentage(2));
            }
        }
    }
}
