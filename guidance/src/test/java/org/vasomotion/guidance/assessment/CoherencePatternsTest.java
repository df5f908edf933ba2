package org.vasomotion.guidance.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.assessment.StandardPatterns.COHERENCE_KEPT;
import static org.vasomotion.guidance.assessment.StandardPatterns.COHERENCE_LOST;
import static org.vasomotion.guidance.assessment.StandardPatterns.CONSTRICTION;
import static org.vasomotion.guidance.assessment.StandardPatterns.EDEMA;
import static org.vasomotion.guidance.assessment.StandardPatterns.HEMODILUTION;
import static org.vasomotion.guidance.assessment.StandardPatterns.HETEROGENEITY;
import static org.vasomotion.guidance.assessment.StandardPatterns.MACRO_AT_TARGET;
import static org.vasomotion.guidance.assessment.StandardPatterns.MACRO_AT_TARGET_ON_VASOPRESSORS;
import static org.vasomotion.guidance.assessment.StandardPatterns.PERIPHERAL_HYPOPERFUSION;
import static org.vasomotion.guidance.assessment.StandardPatterns.TAMPONADE;
import static org.vasomotion.guidance.assessment.Ward.judge;
import static org.vasomotion.guidance.assessment.Ward.missing;
import static org.vasomotion.guidance.assessment.Ward.patient;
import static org.vasomotion.guidance.assessment.Ward.pressuresAtTarget;
import static org.vasomotion.guidance.assessment.Ward.truth;
import static org.vasomotion.guidance.condition.Truth.FALSE;
import static org.vasomotion.guidance.condition.Truth.TRUE;
import static org.vasomotion.guidance.condition.Truth.UNKNOWN;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_INDEX;
import static org.vasomotion.model.measurand.MacroHemodynamics.CENTRAL_VENOUS_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.SYSTOLIC_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.PeripheralSigns.CAPILLARY_REFILL_TIME;
import static org.vasomotion.model.measurand.PeripheralSigns.KNEE_CAPILLARY_REFILL_TIME;
import static org.vasomotion.model.measurand.PeripheralSigns.MOTTLING_SCORE;
import static org.vasomotion.model.measurand.SublingualMicroscopy.FLOW_HETEROGENEITY_INDEX;
import static org.vasomotion.model.measurand.SublingualMicroscopy.MICROCIRCULATION_IMAGE_QUALITY_SCORE;
import static org.vasomotion.model.measurand.SublingualMicroscopy.MICROVASCULAR_FLOW_INDEX;
import static org.vasomotion.model.measurand.SublingualMicroscopy.PROPORTION_OF_PERFUSED_VESSELS;
import static org.vasomotion.model.measurand.SublingualMicroscopy.TOTAL_VESSEL_DENSITY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.quantity.Unit;

/// Coherence and its loss after Ince, Crit Care 2015;19 S3:S8; the bedside signs of each type are proposals.
final class CoherencePatternsTest {

    private static TimelineBuilder lost() {
        return pressuresAtTarget(patient()).observe(CAPILLARY_REFILL_TIME, 5);
    }

    private static TimelineBuilder microscopy(
            TimelineBuilder patient, double flow, double heterogeneity, double proportion, double density) {
        return patient.observe(MICROVASCULAR_FLOW_INDEX, flow)
                .observe(FLOW_HETEROGENEITY_INDEX, heterogeneity)
                .observe(PROPORTION_OF_PERFUSED_VESSELS, proportion)
                .observe(TOTAL_VESSEL_DENSITY, density);
    }

    private static TimelineBuilder onNorepinephrine(TimelineBuilder patient, double dose) {
        return patient.covered(Coverage.Kind.VASOACTIVE_INFUSIONS, 0, 6000)
                .infuse(Vasopressors.NOREPINEPHRINE, dose, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
    }

    /// Guideline 65; ANDROMEDA-SHOCK-2: pulse pressure from 40, diastolic pressure from 50 mmHg.
    @ParameterizedTest
    @CsvSource({"105, 58, 74, TRUE", "105, 58, 64, FALSE", "95, 49, 65, FALSE", "97, 58, 71, FALSE", "90, 50, 65, TRUE"
    })
    void should_be_at_target_when_mean_diastolic_and_pulse_pressure_are(
            double systolic, double diastolic, double mean, String expected) {
        TimelineBuilder patient = patient()
                .observe(SYSTOLIC_ARTERIAL_PRESSURE, systolic)
                .observe(DIASTOLIC_ARTERIAL_PRESSURE, diastolic)
                .observe(MEAN_ARTERIAL_PRESSURE, mean);
        assertThat(truth(patient, MACRO_AT_TARGET)).hasToString(expected);
    }

    @Test
    void should_not_be_at_target_when_flow_is_known_to_be_low() {
        assertThat(truth(pressuresAtTarget(patient()).observe(CARDIAC_INDEX, 2), MACRO_AT_TARGET))
                .isEqualTo(FALSE);
        assertThat(truth(pressuresAtTarget(patient()).observe(CARDIAC_INDEX, 3), MACRO_AT_TARGET))
                .isEqualTo(TRUE);
    }

    @Test
    void should_tell_a_target_that_stands_on_vasopressors_when_one_runs() {
        TimelineBuilder patient = pressuresAtTarget(patient());
        assertThat(truth(patient, MACRO_AT_TARGET_ON_VASOPRESSORS)).isEqualTo(UNKNOWN);
        assertThat(truth(
                        patient.copy().covered(Coverage.Kind.VASOACTIVE_INFUSIONS, 0, 6000),
                        MACRO_AT_TARGET_ON_VASOPRESSORS))
                .isEqualTo(FALSE);
        assertThat(truth(onNorepinephrine(patient, 0.6), MACRO_AT_TARGET_ON_VASOPRESSORS))
                .isEqualTo(TRUE);
    }

    @Test
    void should_see_hypoperfusion_when_any_sign_of_the_skin_shows_it() {
        assertThat(truth(patient().observe(CAPILLARY_REFILL_TIME, 3.5), PERIPHERAL_HYPOPERFUSION))
                .isEqualTo(TRUE);
        assertThat(truth(patient().observe(KNEE_CAPILLARY_REFILL_TIME, 4.5), PERIPHERAL_HYPOPERFUSION))
                .isEqualTo(TRUE);
        assertThat(truth(patient().observe(MOTTLING_SCORE, 2), PERIPHERAL_HYPOPERFUSION))
                .isEqualTo(TRUE);
        assertThat(truth(patient().observe(CAPILLARY_REFILL_TIME, 3), PERIPHERAL_HYPOPERFUSION))
                .isEqualTo(FALSE);
        assertThat(truth(patient().observe(MOTTLING_SCORE, 0), PERIPHERAL_HYPOPERFUSION))
                .as("the finger decides what is normal")
                .isEqualTo(UNKNOWN);
    }

    @Test
    void should_be_coherent_or_not_when_the_macrocirculation_is_at_target() {
        TimelineBuilder warm = pressuresAtTarget(patient()).observe(CAPILLARY_REFILL_TIME, 2);
        assertThat(truth(warm, COHERENCE_KEPT)).isEqualTo(TRUE);
        assertThat(truth(warm, COHERENCE_LOST)).isEqualTo(FALSE);
        assertThat(truth(lost(), COHERENCE_KEPT)).isEqualTo(FALSE);
        assertThat(truth(lost(), COHERENCE_LOST)).isEqualTo(TRUE);
        TimelineBuilder slowFlow = warm.copy().observe(MICROVASCULAR_FLOW_INDEX, 2.1);
        assertThat(truth(slowFlow, COHERENCE_LOST)).isEqualTo(TRUE);
        TimelineBuilder rejected = slowFlow.copy().observe(MICROCIRCULATION_IMAGE_QUALITY_SCORE, 12);
        assertThat(truth(rejected, COHERENCE_LOST)).as("rejected recording").isEqualTo(FALSE);
        TimelineBuilder shocked = lost().at(601).observe(MEAN_ARTERIAL_PRESSURE, 50);
        assertThat(truth(shocked, COHERENCE_LOST))
                .as("nothing to be coherent with")
                .isEqualTo(FALSE);
        assertThat(truth(shocked, COHERENCE_KEPT)).isEqualTo(FALSE);
    }

    @Test
    void should_not_separate_heterogeneity_from_constriction_when_there_is_no_microscopy() {
        TimelineBuilder patient = onNorepinephrine(lost(), 0.5);
        assertThat(truth(patient, HETEROGENEITY)).isEqualTo(UNKNOWN);
        assertThat(truth(patient, CONSTRICTION)).isEqualTo(UNKNOWN);
        assertThat(missing(judge(patient, HETEROGENEITY))).contains(FLOW_HETEROGENEITY_INDEX, TOTAL_VESSEL_DENSITY);
        assertThat(missing(judge(patient, CONSTRICTION))).contains(FLOW_HETEROGENEITY_INDEX, MICROVASCULAR_FLOW_INDEX);

        TimelineBuilder rejected =
                microscopy(patient.copy(), 2, 0.5, 60, 21).observe(MICROCIRCULATION_IMAGE_QUALITY_SCORE, 12);
        assertThat(truth(rejected, HETEROGENEITY)).isEqualTo(UNKNOWN);
        assertThat(truth(rejected, CONSTRICTION)).isEqualTo(UNKNOWN);
    }

    @Test
    void should_tell_heterogeneity_from_constriction_when_there_is_microscopy() {
        TimelineBuilder mixed = microscopy(onNorepinephrine(lost(), 0.5), 2.3, 0.5, 65, 21);
        assertThat(truth(mixed, HETEROGENEITY)).isEqualTo(TRUE);
        assertThat(truth(mixed, CONSTRICTION)).isEqualTo(FALSE);
        TimelineBuilder uniform = microscopy(onNorepinephrine(lost(), 0.5), 1.5, 0.1, 80, 21);
        assertThat(truth(uniform, HETEROGENEITY)).isEqualTo(FALSE);
        assertThat(truth(uniform, CONSTRICTION)).isEqualTo(TRUE);
        TimelineBuilder lowDose = microscopy(onNorepinephrine(lost(), 0.05), 1.5, 0.1, 80, 21);
        assertThat(truth(lowDose, CONSTRICTION)).isEqualTo(FALSE);
    }

    @Test
    void should_see_hemodilution_when_hemoglobin_falls_on_a_positive_balance() {
        TimelineBuilder patient = pressuresAtTarget(TimelineBuilder.patient()
                        .covered(Coverage.Kind.FLUID_INPUT, 0, 6000)
                        .covered(Coverage.Kind.FLUID_OUTPUT, 0, 6000)
                        .at(120)
                        .observe(Metabolism.HEMOGLOBIN, 10)
                        .give(Fluids.BALANCED_CRYSTALLOID, 2000)
                        .at(600))
                .observe(CAPILLARY_REFILL_TIME, 5);
        assertThat(truth(patient.copy().observe(Metabolism.HEMOGLOBIN, 8.5), HEMODILUTION))
                .isEqualTo(TRUE);
        assertThat(truth(patient.copy().observe(Metabolism.HEMOGLOBIN, 9.5), HEMODILUTION))
                .isEqualTo(FALSE);
        TimelineBuilder dense =
                patient.copy().observe(Metabolism.HEMOGLOBIN, 8.5).observe(TOTAL_VESSEL_DENSITY, 21);
        assertThat(truth(dense, HEMODILUTION)).as("vessels are kept").isEqualTo(FALSE);
    }

    @Test
    void should_see_tamponade_when_veins_or_abdomen_press_back() {
        assertThat(truth(lost().observe(CENTRAL_VENOUS_PRESSURE, 17), TAMPONADE))
                .isEqualTo(TRUE);
        assertThat(truth(lost().observe(Congestion.VENOUS_EXCESS_ULTRASOUND_GRADE, 2), TAMPONADE))
                .isEqualTo(TRUE);
        assertThat(truth(lost().observe(Congestion.INTRA_ABDOMINAL_PRESSURE, 14), TAMPONADE))
                .isEqualTo(TRUE);
        assertThat(truth(lost().observe(CENTRAL_VENOUS_PRESSURE, 9), TAMPONADE)).isEqualTo(FALSE);
        assertThat(truth(lost(), TAMPONADE)).isEqualTo(UNKNOWN);
    }

    @Test
    void should_see_edema_when_lung_water_is_high_and_vessels_lie_far_apart() {
        TimelineBuilder wet = lost().observe(Congestion.EXTRAVASCULAR_LUNG_WATER_INDEX, 14);
        assertThat(truth(wet, EDEMA)).isEqualTo(TRUE);
        assertThat(truth(wet.copy().observe(TOTAL_VESSEL_DENSITY, 14), EDEMA)).isEqualTo(TRUE);
        assertThat(truth(wet.copy().observe(TOTAL_VESSEL_DENSITY, 21), EDEMA)).isEqualTo(FALSE);
        assertThat(truth(lost(), EDEMA)).isEqualTo(UNKNOWN);
    }
}
