package org.vasomotion.guidance.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.assessment.StandardPatterns.BOTTLENECK_CANDIDATE;
import static org.vasomotion.guidance.assessment.StandardPatterns.LACTATE_FALLING;
import static org.vasomotion.guidance.assessment.StandardPatterns.LEFT_VENTRICULAR_DYSFUNCTION;
import static org.vasomotion.guidance.assessment.StandardPatterns.REFILL_IMPROVED;
import static org.vasomotion.guidance.assessment.StandardPatterns.REFILL_WORSENED;
import static org.vasomotion.guidance.assessment.StandardPatterns.REFRACTORY_SHOCK;
import static org.vasomotion.guidance.assessment.StandardPatterns.RIGHT_VENTRICULAR_DYSFUNCTION;
import static org.vasomotion.guidance.assessment.Ward.judge;
import static org.vasomotion.guidance.assessment.Ward.truth;
import static org.vasomotion.guidance.condition.Truth.FALSE;
import static org.vasomotion.guidance.condition.Truth.TRUE;
import static org.vasomotion.guidance.condition.Truth.UNKNOWN;
import static org.vasomotion.model.measurand.Congestion.LEFT_VENTRICULAR_FRACTIONAL_AREA_CHANGE;
import static org.vasomotion.model.measurand.Congestion.LEFT_VENTRICULAR_OUTFLOW_TRACT_VELOCITY_TIME_INTEGRAL;
import static org.vasomotion.model.measurand.Congestion.RIGHT_TO_LEFT_VENTRICULAR_AREA_RATIO;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_INDEX;
import static org.vasomotion.model.measurand.MacroHemodynamics.CENTRAL_VENOUS_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.PeripheralSigns.CAPILLARY_REFILL_TIME;
import static org.vasomotion.model.measurand.Ventilation.PERIPHERAL_OXYGEN_SATURATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.contract.Explanations;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.OrganFunction;
import org.vasomotion.model.measurand.ResponsivenessTests;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.measurand.SublingualMicroscopy;
import org.vasomotion.model.quantity.Unit;

final class ShockPatternsTest {

    /// Tier 2 of ANDROMEDA-SHOCK-2 as an open implementation has it.
    @Test
    void should_see_a_failing_ventricle_when_both_its_signs_are_there() {
        TimelineBuilder left = Ward.patient().observe(LEFT_VENTRICULAR_FRACTIONAL_AREA_CHANGE, 35);
        assertThat(truth(left, LEFT_VENTRICULAR_DYSFUNCTION)).isEqualTo(UNKNOWN);
        assertThat(truth(
                        left.copy().observe(LEFT_VENTRICULAR_OUTFLOW_TRACT_VELOCITY_TIME_INTEGRAL, 13),
                        LEFT_VENTRICULAR_DYSFUNCTION))
                .isEqualTo(TRUE);
        assertThat(truth(
                        left.copy().observe(LEFT_VENTRICULAR_OUTFLOW_TRACT_VELOCITY_TIME_INTEGRAL, 14),
                        LEFT_VENTRICULAR_DYSFUNCTION))
                .isEqualTo(FALSE);
        TimelineBuilder right = Ward.patient().observe(RIGHT_TO_LEFT_VENTRICULAR_AREA_RATIO, 1.1);
        assertThat(truth(right.copy().observe(CENTRAL_VENOUS_PRESSURE, 9), RIGHT_VENTRICULAR_DYSFUNCTION))
                .isEqualTo(TRUE);
        assertThat(truth(right.copy().observe(CENTRAL_VENOUS_PRESSURE, 8), RIGHT_VENTRICULAR_DYSFUNCTION))
                .isEqualTo(FALSE);
    }

    /// Jacquet-Lagreze 2019: least significant change 25 %.
    @ParameterizedTest
    @CsvSource({"4, 3, TRUE, FALSE", "4, 3.1, FALSE, FALSE", "4, 5, FALSE, TRUE", "4, 4.9, FALSE, FALSE"})
    void should_call_a_change_of_refill_significant_when_it_exceeds_the_error(
            double before, double now, String improved, String worsened) {
        TimelineBuilder patient = TimelineBuilder.patient()
                .at(540)
                .observe(CAPILLARY_REFILL_TIME, before)
                .at(600)
                .observe(CAPILLARY_REFILL_TIME, now);
        assertThat(truth(patient, REFILL_IMPROVED)).hasToString(improved);
        assertThat(truth(patient, REFILL_WORSENED)).hasToString(worsened);
    }

    @Test
    void should_show_both_readings_with_their_times_when_a_change_is_judged() {
        TimelineBuilder patient = TimelineBuilder.patient()
                .at(540)
                .observe(CAPILLARY_REFILL_TIME, 4)
                .at(600)
                .observe(CAPILLARY_REFILL_TIME, 3);
        assertThat(readings(judge(patient, REFILL_IMPROVED)))
                .containsExactlyInAnyOrder("4.0 s at 2026-03-29T05:00:00Z", "3.0 s at 2026-03-29T06:00:00Z");
    }

    private static List<String> readings(Judgement judgement) {
        Reading reading = ((Judgement.Compared) judgement).reading();
        return Explanations.leaves(((Reading.Of) reading).explanation()).stream()
                .filter(Explanation.Observed.class::isInstance)
                .map(Explanation.Observed.class::cast)
                .map(leaf -> leaf.value() + " at " + leaf.at())
                .toList();
    }

    /// ANDROMEDA-SHOCK and Castro 2020: 20 % every 2 h.
    @ParameterizedTest
    @CsvSource({"4, 3.2, TRUE", "4, 3.3, FALSE", "1.8, 1, UNKNOWN"})
    void should_call_lactate_falling_when_it_fell_by_a_fifth_in_two_hours(double before, double now, String expected) {
        TimelineBuilder patient = TimelineBuilder.patient()
                .at(480)
                .observe(Metabolism.LACTATE, before)
                .at(600)
                .observe(Metabolism.LACTATE, now);
        assertThat(truth(patient, LACTATE_FALLING)).hasToString(expected);
    }

    /// Leone, Crit Care Med 2026;54:1073.
    @Test
    void should_be_refractory_when_nothing_else_explains_shock_on_high_norepinephrine() {
        TimelineBuilder patient = refractory();
        assertThat(truth(patient, REFRACTORY_SHOCK)).isEqualTo(TRUE);
        assertThat(truth(
                        patient.copy()
                                .at(601)
                                .observe(ResponsivenessTests.MINI_FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE, 15),
                        REFRACTORY_SHOCK))
                .as("fluid responsive")
                .isEqualTo(FALSE);
        assertThat(truth(patient.copy().at(601).observe(RIGHT_TO_LEFT_VENTRICULAR_AREA_RATIO, 1.3), REFRACTORY_SHOCK))
                .as("right ventricle")
                .isEqualTo(FALSE);
        assertThat(truth(
                        patient.copy()
                                .at(601)
                                .infuse(Vasopressors.NOREPINEPHRINE, 0.5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                        REFRACTORY_SHOCK))
                .isEqualTo(FALSE);
        assertThat(truth(Ward.patient().observe(Metabolism.LACTATE, 5), REFRACTORY_SHOCK))
                .isEqualTo(UNKNOWN);
    }

    private static TimelineBuilder refractory() {
        return Ward.patient()
                .infuse(Vasopressors.NOREPINEPHRINE, 0.7, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                .observe(Metabolism.LACTATE, 5)
                .observe(ResponsivenessTests.MINI_FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE, 3)
                .observe(LEFT_VENTRICULAR_FRACTIONAL_AREA_CHANGE, 50)
                .observe(RIGHT_TO_LEFT_VENTRICULAR_AREA_RATIO, 0.6)
                .observe(CENTRAL_VENOUS_PRESSURE, 12);
    }

    /// Rule A6 of the dossier, for research only: everything that has to be so is so.
    @Test
    void should_be_a_candidate_when_everything_the_rule_asks_for_is_known_and_so() {
        assertThat(truth(bottleneck(), BOTTLENECK_CANDIDATE)).isEqualTo(TRUE);
        assertThat(StandardAssessment.all()
                        .patterns()
                        .get(StandardAssessment.all().positionOfPattern(BOTTLENECK_CANDIDATE))
                        .citation()
                        .source())
                .contains("research only")
                .contains("neutral");
    }

    @ParameterizedTest
    @CsvSource({
        "mean-arterial-pressure, 64",
        "hemoglobin, 6.9",
        "venous-excess-ultrasound-grade, 2",
        "intra-abdominal-pressure, 15",
        "capillary-refill-time, 2",
        "active-bleeding, 1",
        "platelet-count, 40",
        "peripheral-oxygen-saturation, 90",
        "microvascular-flow-index, 2.8",
        "total-vessel-density, 12"
    })
    void should_be_no_candidate_when_one_thing_speaks_against_it(String measurand, double value) {
        Measurand sign = StandardMeasurands.catalog().find(measurand).orElseThrow();
        assertThat(truth(bottleneck().at(601).observe(sign, value), BOTTLENECK_CANDIDATE))
                .isEqualTo(FALSE);
    }

    @Test
    void should_not_know_the_candidate_when_flow_is_low_and_no_responsiveness_test_was_made() {
        TimelineBuilder patient = bottleneck().at(601).observe(CARDIAC_INDEX, 2.2);
        assertThat(truth(patient, BOTTLENECK_CANDIDATE)).isEqualTo(UNKNOWN);
        patient.observe(ResponsivenessTests.MINI_FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE, 2);
        assertThat(truth(patient, BOTTLENECK_CANDIDATE)).isEqualTo(TRUE);
    }

    @Test
    void should_be_no_candidate_when_norepinephrine_rises_or_pressure_was_low_within_the_hour() {
        TimelineBuilder rising =
                bottleneck().at(601).infuse(Vasopressors.NOREPINEPHRINE, 0.4, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        assertThat(truth(rising, BOTTLENECK_CANDIDATE)).isEqualTo(FALSE);
        TimelineBuilder dipped =
                bottleneck().at(570).observe(MEAN_ARTERIAL_PRESSURE, 60).at(602);
        assertThat(truth(dipped, BOTTLENECK_CANDIDATE)).isEqualTo(FALSE);
    }

    private static TimelineBuilder bottleneck() {
        return TimelineBuilder.patient()
                .at(530)
                .observe(MEAN_ARTERIAL_PRESSURE, 70)
                .observe(PERIPHERAL_OXYGEN_SATURATION, 96)
                .observe(CAPILLARY_REFILL_TIME, 5)
                .infuse(Vasopressors.NOREPINEPHRINE, 0.3, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                .at(600)
                .observe(MEAN_ARTERIAL_PRESSURE, 70)
                .observe(PERIPHERAL_OXYGEN_SATURATION, 96)
                .observe(CAPILLARY_REFILL_TIME, 5)
                .infuse(Vasopressors.NOREPINEPHRINE, 0.3, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                .observe(CARDIAC_INDEX, 3)
                .observe(Metabolism.HEMOGLOBIN, 9)
                .observe(Congestion.VENOUS_EXCESS_ULTRASOUND_GRADE, 1)
                .observe(Congestion.INTRA_ABDOMINAL_PRESSURE, 8)
                .observe(ClinicalContext.ACTIVE_BLEEDING, 0)
                .observe(OrganFunction.PLATELET_COUNT, 150)
                .observe(SublingualMicroscopy.MICROVASCULAR_FLOW_INDEX, 1.8)
                .observe(SublingualMicroscopy.TOTAL_VESSEL_DENSITY, 20);
    }
}
