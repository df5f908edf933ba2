package org.vasomotion.simulation.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.solver.VirtualPatients;

class LegRaisesTest {

    private static final int PATIENTS = 11;

    /// From nearly empty to overfull.
    private static VirtualPatients patients() {
        VirtualPatients patients = new VirtualPatients(
                IntStream.range(0, PATIENTS)
                        .mapToObj(i -> PatientParameters.reference()
                                .with(Parameter.UNSTRESSED_VOLUME_SHIFT, 900 - 150 * i)
                                .with(Parameter.BODY_SIZE, 0.8 + 0.04 * i))
                        .toList(),
                StandardFormulary.standard());
        patients.advance(120, 10);
        return patients;
    }

    private static List<PassiveLegRaise> alone(VirtualPatients patients) {
        return IntStream.range(0, PATIENTS)
                .mapToObj(lane -> PassiveLegRaise.of(patients, lane))
                .toList();
    }

    @Test
    void should_show_the_same_as_alone_when_some_are_raised_together() {
        VirtualPatients patients = patients();
        List<PassiveLegRaise> alone = alone(patients);
        LegRaises raises = new LegRaises(patients);
        for (int together : new int[] {1, 2, 3, PATIENTS, 3, 1}) {
            List<LegRaises.Raise> waiting =
                    IntStream.range(0, together).mapToObj(raises::of).toList();
            assertThat(waiting.stream().map(LegRaises.Raise::shown))
                    .as("%d together", together)
                    .containsExactlyElementsOf(alone.subList(0, together));
        }
        assertThat(alone.getFirst().changePercent())
                .as("who is empty gains more")
                .isGreaterThan(alone.getLast().changePercent() + 1);
    }

    @Test
    void should_show_the_patient_as_he_was_when_asked_for_later() {
        VirtualPatients patients = patients();
        PassiveLegRaise now = PassiveLegRaise.of(patients, 4);
        LegRaises.Raise raise = new LegRaises(patients).of(4);
        patients.therapies().give(4, Treatment.CRYSTALLOID, 50);
        patients.advance(60, 10);

        assertThat(raise.shown()).isEqualTo(now).isNotEqualTo(PassiveLegRaise.of(patients, 4));
        assertThat(raise.shown()).as("asked again").isEqualTo(now);
    }

    @Test
    void should_leave_the_patients_untouched() {
        VirtualPatients patients = patients();
        List<PatientSnapshot> before =
                IntStream.range(0, PATIENTS).mapToObj(patients::save).toList();
        LegRaises raises = new LegRaises(patients);
        raises.of(2);
        raises.of(7).shown();

        assertThat(IntStream.range(0, PATIENTS).mapToObj(patients::save)).containsExactlyElementsOf(before);
    }
}
