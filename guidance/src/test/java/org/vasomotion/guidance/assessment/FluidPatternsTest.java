package org.vasomotion.guidance.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.assessment.StandardPatterns.FLUID_RESPONSIVE;
import static org.vasomotion.guidance.assessment.StandardPatterns.FLUID_STOP_SIGN;
import static org.vasomotion.guidance.assessment.StandardPatterns.FLUID_TOLERANT;
import static org.vasomotion.guidance.assessment.Ward.judge;
import static org.vasomotion.guidance.assessment.Ward.missing;
import static org.vasomotion.guidance.assessment.Ward.truth;
import static org.vasomotion.guidance.condition.Truth.FALSE;
import static org.vasomotion.guidance.condition.Truth.TRUE;
import static org.vasomotion.guidance.condition.Truth.UNKNOWN;
import static org.vasomotion.model.measurand.ClinicalContext.NEW_PULMONARY_CRACKLES;
import static org.vasomotion.model.measurand.Congestion.LUNG_B_LINES;
import static org.vasomotion.model.measurand.Congestion.RIGHT_TO_LEFT_VENTRICULAR_AREA_RATIO;
import static org.vasomotion.model.measurand.Congestion.VENOUS_EXCESS_ULTRASOUND_GRADE;
import static org.vasomotion.model.measurand.MacroHemodynamics.CENTRAL_VENOUS_PRESSURE;
import static org.vasomotion.model.measurand.Ventilation.INSPIRED_OXYGEN_FRACTION;
import static org.vasomotion.model.measurand.Ventilation.PERIPHERAL_OXYGEN_SATURATION;
import static org.vasomotion.model.measurand.Ventilation.POSITIVE_END_EXPIRATORY_PRESSURE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.measurand.ResponsivenessTests;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.observation.Coverage;

/// Stops of ANDROMEDA-SHOCK-2 as open implementations have them, and the required signs of this project.
final class FluidPatternsTest {

    /// An hour with a steady saturation of 96 %.
    private static TimelineBuilder steadyLungs() {
        return TimelineBuilder.patient()
                .at(540)
                .observe(PERIPHERAL_OXYGEN_SATURATION, 96)
                .at(600)
                .observe(PERIPHERAL_OXYGEN_SATURATION, 96);
    }

    private static TimelineBuilder tolerant() {
        return steadyLungs().observe(CENTRAL_VENOUS_PRESSURE, 10);
    }

    @Test
    void should_be_tolerant_when_veins_and_lungs_were_looked_at_and_are_fine() {
        assertThat(truth(tolerant(), FLUID_TOLERANT)).isEqualTo(TRUE);
        assertThat(truth(steadyLungs().observe(VENOUS_EXCESS_ULTRASOUND_GRADE, 1), FLUID_TOLERANT))
                .isEqualTo(TRUE);
    }

    @Test
    void should_not_know_of_tolerance_when_veins_or_lungs_were_not_looked_at() {
        assertThat(truth(steadyLungs(), FLUID_TOLERANT)).isEqualTo(UNKNOWN);
        assertThat(missing(judge(steadyLungs(), FLUID_TOLERANT)))
                .contains(CENTRAL_VENOUS_PRESSURE, VENOUS_EXCESS_ULTRASOUND_GRADE);

        TimelineBuilder once =
                Ward.patient().observe(CENTRAL_VENOUS_PRESSURE, 10).observe(PERIPHERAL_OXYGEN_SATURATION, 96);
        assertThat(truth(once, FLUID_TOLERANT)).as("no earlier saturation").isEqualTo(UNKNOWN);
        assertThat(missing(judge(once, FLUID_TOLERANT))).contains(PERIPHERAL_OXYGEN_SATURATION);
    }

    @ParameterizedTest
    @CsvSource({
        "central-venous-pressure, 15, TRUE, UNKNOWN",
        "central-venous-pressure, 16, FALSE, TRUE",
        "venous-excess-ultrasound-grade, 2, TRUE, UNKNOWN",
        "venous-excess-ultrasound-grade, 3, FALSE, TRUE",
        "new-pulmonary-crackles, 0, TRUE, UNKNOWN",
        "new-pulmonary-crackles, 1, FALSE, TRUE",
        "peripheral-oxygen-saturation, 93, TRUE, UNKNOWN",
        "peripheral-oxygen-saturation, 92, FALSE, TRUE"
    })
    void should_forbid_fluid_when_a_sign_passes_its_stop(
            String measurand, double value, String tolerant, String stopped) {
        TimelineBuilder patient = tolerant()
                .at(610)
                .observe(StandardMeasurands.catalog().find(measurand).orElseThrow(), value);
        assertThat(truth(patient, FLUID_TOLERANT)).hasToString(tolerant);
        assertThat(truth(patient, FLUID_STOP_SIGN)).hasToString(stopped);
    }

    @Test
    void should_forbid_fluid_when_b_lines_are_new_and_ask_again_when_their_novelty_is_unknown() {
        TimelineBuilder once = tolerant().observe(LUNG_B_LINES, 4);
        assertThat(truth(once, FLUID_TOLERANT)).isEqualTo(UNKNOWN);
        TimelineBuilder more = once.at(620).observe(LUNG_B_LINES, 6);
        assertThat(truth(more, FLUID_TOLERANT)).isEqualTo(FALSE);
        assertThat(truth(more, FLUID_STOP_SIGN)).isEqualTo(TRUE);
        assertThat(truth(more.at(640).observe(LUNG_B_LINES, 6), FLUID_TOLERANT)).isEqualTo(TRUE);
        assertThat(truth(tolerant().observe(LUNG_B_LINES, 0), FLUID_TOLERANT)).isEqualTo(TRUE);
    }

    @Test
    void should_forbid_fluid_when_more_oxygen_or_pressure_was_needed_or_the_right_ventricle_fails() {
        TimelineBuilder oxygen =
                tolerant().at(560).observe(INSPIRED_OXYGEN_FRACTION, 40).at(600);
        assertThat(truth(oxygen.copy().observe(INSPIRED_OXYGEN_FRACTION, 45), FLUID_TOLERANT))
                .isEqualTo(FALSE);
        assertThat(truth(oxygen.copy().observe(INSPIRED_OXYGEN_FRACTION, 42), FLUID_TOLERANT))
                .isEqualTo(TRUE);
        TimelineBuilder pressure =
                tolerant().at(560).observe(POSITIVE_END_EXPIRATORY_PRESSURE, 5).at(600);
        assertThat(truth(pressure.copy().observe(POSITIVE_END_EXPIRATORY_PRESSURE, 10), FLUID_STOP_SIGN))
                .isEqualTo(TRUE);
        TimelineBuilder heart = tolerant().observe(RIGHT_TO_LEFT_VENTRICULAR_AREA_RATIO, 1.2);
        assertThat(truth(heart, FLUID_TOLERANT)).isEqualTo(FALSE);
        assertThat(truth(heart, FLUID_STOP_SIGN)).isEqualTo(TRUE);
    }

    @Test
    void should_forbid_fluid_when_the_patient_is_overloaded() {
        TimelineBuilder patient = tolerant()
                .covered(Coverage.Kind.FLUID_INPUT, 0, 6000)
                .covered(Coverage.Kind.FLUID_OUTPUT, 0, 6000)
                .at(10)
                .observe(PatientProperties.BODY_WEIGHT, 70)
                .give(Fluids.BALANCED_CRYSTALLOID, 7000)
                .at(600);
        assertThat(truth(patient, FLUID_TOLERANT)).isEqualTo(FALSE);
        assertThat(truth(patient, FLUID_STOP_SIGN)).isEqualTo(TRUE);
    }

    /// A stop sign does not lapse by growing old: it becomes a question.
    @Test
    void should_ask_again_when_a_sign_that_forbade_has_grown_too_old() {
        TimelineBuilder patient = TimelineBuilder.patient()
                .at(100)
                .observe(VENOUS_EXCESS_ULTRASOUND_GRADE, 3)
                .observe(NEW_PULMONARY_CRACKLES, 1)
                .at(540)
                .observe(PERIPHERAL_OXYGEN_SATURATION, 96)
                .at(600)
                .observe(PERIPHERAL_OXYGEN_SATURATION, 96)
                .observe(CENTRAL_VENOUS_PRESSURE, 10);
        assertThat(truth(patient, FLUID_TOLERANT)).isEqualTo(UNKNOWN);
        assertThat(missing(judge(patient, FLUID_TOLERANT)))
                .contains(VENOUS_EXCESS_ULTRASOUND_GRADE, NEW_PULMONARY_CRACKLES);

        patient.at(605).observe(VENOUS_EXCESS_ULTRASOUND_GRADE, 1).observe(NEW_PULMONARY_CRACKLES, 0);
        assertThat(truth(patient, FLUID_TOLERANT)).isEqualTo(TRUE);
    }

    @Test
    void should_keep_responsiveness_and_tolerance_apart_when_they_disagree() {
        TimelineBuilder patient = tolerant()
                .at(610)
                .observe(CENTRAL_VENOUS_PRESSURE, 18)
                .observe(ResponsivenessTests.MINI_FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE, 15);
        assertThat(truth(patient, FLUID_RESPONSIVE)).isEqualTo(TRUE);
        assertThat(truth(patient, FLUID_TOLERANT)).isEqualTo(FALSE);
    }
}
