package org.vasomotion.cli.scenario.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.cause.Mechanism;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedVariation;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;

class PatientTextTest {

    @Test
    void should_name_the_reference_patient_when_nothing_differs() {
        assertThat(PatientText.of(PatientParameters.reference()))
                .containsExactly("A healthy adult of 70 kg: the reference patient");
    }

    @Test
    void should_name_only_what_differs_when_a_parameter_or_a_bed_does() {
        PatientParameters patient = PatientParameters.reference()
                .with(Parameter.INOCULUM, 0.7)
                .with(Parameter.WEIGHT, 55)
                .with(BedVariation.TONE_SHIFT, Bed.SKIN, 0.8);

        assertThat(PatientText.of(patient))
                .containsExactly(
                        "A healthy adult of 70 kg: the reference patient",
                        "body weight 55 kg instead of 70 kg",
                        "pathogen at the start 0.7 instead of 0",
                        "skin of finger and knee: tone shift 0.8 instead of 0");
    }

    @Test
    void should_begin_with_the_prototype_when_he_is_nearer() {
        PatientParameters patient = PatientParameters.prototype().with(Parameter.PRESCRIBED_SEVERITY, 1);

        assertThat(PatientText.of(patient)).hasSize(2).last().isEqualTo("severity prescribed at 1");
        assertThat(PatientText.of(patient).getFirst()).contains("prototype");
    }

    @Test
    void should_read_back_every_mechanism_and_its_grade_when_some_are_at_work() {
        for (Mechanism mechanism : Mechanism.values()) {
            for (double grade : new double[] {0.25, 0.5, 1}) {
                assertThat(MechanismGrades.of(Mechanism.alone(Map.of(mechanism, grade))))
                        .containsOnlyKeys(mechanism)
                        .hasEntrySatisfying(
                                mechanism,
                                read -> assertThat(Math.abs(read - grade))
                                        .as(mechanism + " " + grade)
                                        .isLessThan(1e-12));
            }
        }
    }

    @Test
    void should_say_all_of_them_and_nothing_else_when_several_mechanisms_are_at_work() {
        Map<Mechanism, Double> grades = new EnumMap<>(Mechanism.class);
        for (Mechanism mechanism : Mechanism.values()) {
            grades.put(mechanism, 0.5);
        }

        assertThat(PatientText.of(Mechanism.alone(grades)))
                .hasSize(1 + grades.size())
                .contains("hypovolemia, grade 0.5 of 1: veins hold 900 mL that do not fill the heart");
    }

    @Test
    void should_name_a_parameter_beside_a_mechanism_when_it_moved_by_itself() {
        PatientParameters patient =
                Mechanism.alone(Map.of(Mechanism.VASOPLEGIA, 1.0)).with(Parameter.FEVER, 2);

        assertThat(PatientText.of(patient))
                .hasSize(3)
                .contains("vasoplegia, grade 1 of 1: arterioles wide and deaf to catecholamines")
                .last()
                .isEqualTo("loading of core temperature 2 K instead of 0 K");
    }
}
