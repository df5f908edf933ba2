package org.vasomotion.guidance.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.assessment.StandardPatterns.FLUID_RESPONSIVE;
import static org.vasomotion.guidance.assessment.StandardPatterns.REFILL_RESPONSIVE;
import static org.vasomotion.guidance.assessment.Ward.judge;
import static org.vasomotion.guidance.assessment.Ward.missing;
import static org.vasomotion.guidance.assessment.Ward.patient;
import static org.vasomotion.guidance.assessment.Ward.truth;
import static org.vasomotion.guidance.condition.Truth.FALSE;
import static org.vasomotion.guidance.condition.Truth.TRUE;
import static org.vasomotion.guidance.condition.Truth.UNKNOWN;
import static org.vasomotion.model.measurand.ClinicalContext.CONTROLLED_VENTILATION;
import static org.vasomotion.model.measurand.ClinicalContext.PASSIVE_LEG_RAISE_CONTRAINDICATED;
import static org.vasomotion.model.measurand.ClinicalContext.REGULAR_CARDIAC_RHYTHM;
import static org.vasomotion.model.measurand.Congestion.INTRA_ABDOMINAL_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.PULSE_PRESSURE_VARIATION;
import static org.vasomotion.model.measurand.ResponsivenessTests.PASSIVE_LEG_RAISE_CAPILLARY_REFILL_TIME_CHANGE;
import static org.vasomotion.model.measurand.ResponsivenessTests.PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE;
import static org.vasomotion.model.measurand.Ventilation.TIDAL_VOLUME_PER_PREDICTED_BODY_WEIGHT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.StandardMeasurands;

/// The selection rule of the dossier, A4.1: valid tests only, grey zones silent, disagreement unknown.
final class ResponsivenessPatternsTest {

    private static final List<Measurand> SAID =
            List.of(CONTROLLED_VENTILATION, REGULAR_CARDIAC_RHYTHM, TIDAL_VOLUME_PER_PREDICTED_BODY_WEIGHT);

    /// Passive on the ventilator with 8 mL/kg and a regular rhythm, and no reason against a leg raise.
    private static TimelineBuilder allTestsValid() {
        return patient()
                .observe(CONTROLLED_VENTILATION, 1)
                .observe(REGULAR_CARDIAC_RHYTHM, 1)
                .observe(TIDAL_VOLUME_PER_PREDICTED_BODY_WEIGHT, 8)
                .observe(PASSIVE_LEG_RAISE_CONTRAINDICATED, 0);
    }

    /// Cut-offs of the dossier: variation above 13 % and below 9 % (Marik 2009), leg raise 10 % (Cherpanath
    /// 2016), pulse pressure 12 and 10 %, occlusion 9 and 4 %, mini challenge 10 and 6 %, tidal volume
    /// challenge 3.5 points, bolus 15 and 10 % (Kattan 2020).
    @ParameterizedTest
    @CsvSource({
        "pulse-pressure-variation, 13.5, TRUE",
        "pulse-pressure-variation, 13, UNKNOWN",
        "pulse-pressure-variation, 9, UNKNOWN",
        "pulse-pressure-variation, 8, FALSE",
        "tidal-volume-challenge-pulse-pressure-variation-change, 3.5, TRUE",
        "tidal-volume-challenge-pulse-pressure-variation-change, 3.4, FALSE",
        "passive-leg-raise-cardiac-output-change, 10, TRUE",
        "passive-leg-raise-cardiac-output-change, 9, FALSE",
        "passive-leg-raise-pulse-pressure-change, 12, TRUE",
        "passive-leg-raise-pulse-pressure-change, 11, UNKNOWN",
        "passive-leg-raise-pulse-pressure-change, 9, FALSE",
        "end-expiratory-occlusion-cardiac-output-change, 9, TRUE",
        "end-expiratory-occlusion-cardiac-output-change, 5, UNKNOWN",
        "end-expiratory-occlusion-cardiac-output-change, 3, FALSE",
        "mini-fluid-challenge-cardiac-output-change, 10, TRUE",
        "mini-fluid-challenge-cardiac-output-change, 8, UNKNOWN",
        "mini-fluid-challenge-cardiac-output-change, 5, FALSE",
        "fluid-challenge-cardiac-output-change, 16, TRUE",
        "fluid-challenge-cardiac-output-change, 15, UNKNOWN",
        "fluid-challenge-cardiac-output-change, 9, FALSE"
    })
    void should_answer_by_its_cut_offs_when_one_valid_test_was_made(String test, double result, String expected) {
        Measurand measurand = StandardMeasurands.catalog().find(test).orElseThrow();
        assertThat(truth(allTestsValid().observe(measurand, result), FLUID_RESPONSIVE))
                .hasToString(expected);
    }

    @Test
    void should_be_silent_when_the_validity_of_the_variation_is_not_known_or_not_given() {
        for (Measurand withheld : SAID) {
            TimelineBuilder patient = patient().observe(PULSE_PRESSURE_VARIATION, 20);
            SAID.stream()
                    .filter(said -> !said.equals(withheld))
                    .forEach(
                            said -> patient.observe(said, said.equals(TIDAL_VOLUME_PER_PREDICTED_BODY_WEIGHT) ? 8 : 1));
            assertThat(truth(patient, FLUID_RESPONSIVE))
                    .as("without " + withheld)
                    .isEqualTo(UNKNOWN);
            assertThat(missing(judge(patient, FLUID_RESPONSIVE))).contains(withheld);
            assertThat(truth(
                            patient.observe(withheld, withheld.equals(TIDAL_VOLUME_PER_PREDICTED_BODY_WEIGHT) ? 6 : 0),
                            FLUID_RESPONSIVE))
                    .as(withheld + " says no")
                    .isEqualTo(UNKNOWN);
        }
    }

    @Test
    void should_be_silent_when_a_leg_raise_was_made_against_a_reason_or_under_a_tense_abdomen() {
        TimelineBuilder raised = patient().observe(PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE, 20);
        assertThat(truth(raised, FLUID_RESPONSIVE)).isEqualTo(UNKNOWN);
        assertThat(truth(raised.copy().observe(PASSIVE_LEG_RAISE_CONTRAINDICATED, 1), FLUID_RESPONSIVE))
                .isEqualTo(UNKNOWN);
        TimelineBuilder valid = raised.copy().observe(PASSIVE_LEG_RAISE_CONTRAINDICATED, 0);
        assertThat(truth(valid, FLUID_RESPONSIVE)).isEqualTo(TRUE);
        assertThat(truth(valid.copy().observe(INTRA_ABDOMINAL_PRESSURE, 12), FLUID_RESPONSIVE))
                .isEqualTo(UNKNOWN);
        assertThat(truth(valid.copy().observe(INTRA_ABDOMINAL_PRESSURE, 11), FLUID_RESPONSIVE))
                .isEqualTo(TRUE);
    }

    @Test
    void should_show_both_and_decide_nothing_when_two_valid_tests_disagree() {
        TimelineBuilder patient = allTestsValid()
                .observe(PULSE_PRESSURE_VARIATION, 20)
                .observe(PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE, 4);
        assertThat(truth(patient, FLUID_RESPONSIVE)).isEqualTo(UNKNOWN);
        assertThat(judge(patient, FLUID_RESPONSIVE).toString())
                .contains("statement=pulse-pressure-variation, value=20.0 %")
                .contains("statement=passive-leg-raise-cardiac-output-change, value=4.0 %");
    }

    @Test
    void should_expire_when_half_an_hour_has_passed_since_the_test() {
        TimelineBuilder patient = allTestsValid().observe(PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE, 20);
        assertThat(truth(patient.at(630), FLUID_RESPONSIVE)).isEqualTo(TRUE);
        assertThat(truth(patient.at(631), FLUID_RESPONSIVE)).isEqualTo(UNKNOWN);
    }

    /// Jacquet-Lagreze 2019: a fall of 27 % or more.
    @Test
    void should_expect_faster_refill_from_fluid_when_a_leg_raise_sped_it_up() {
        TimelineBuilder patient = patient().observe(PASSIVE_LEG_RAISE_CONTRAINDICATED, 0);
        assertThat(truth(
                        patient.copy().observe(PASSIVE_LEG_RAISE_CAPILLARY_REFILL_TIME_CHANGE, -27), REFILL_RESPONSIVE))
                .isEqualTo(TRUE);
        assertThat(truth(
                        patient.copy().observe(PASSIVE_LEG_RAISE_CAPILLARY_REFILL_TIME_CHANGE, -20), REFILL_RESPONSIVE))
                .isEqualTo(FALSE);
        assertThat(truth(patient, REFILL_RESPONSIVE)).isEqualTo(UNKNOWN);
    }
}
