package org.vasomotion.guidance.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.assessment.StandardPatterns.ADRENERGIC_LACTATE;
import static org.vasomotion.guidance.assessment.StandardPatterns.HEPATIC_LACTATE;
import static org.vasomotion.guidance.assessment.StandardPatterns.HYPOPERFUSION_CONTEXT;
import static org.vasomotion.guidance.assessment.StandardPatterns.HYPOXIC_LACTATE;
import static org.vasomotion.guidance.assessment.StandardPatterns.LACTATE_WITHOUT_PERIPHERAL_HYPOPERFUSION;
import static org.vasomotion.guidance.assessment.StandardPatterns.NARROW_OXYGEN_DIFFERENCE;
import static org.vasomotion.guidance.assessment.StandardPatterns.NON_HYPOPERFUSION;
import static org.vasomotion.guidance.assessment.StandardPatterns.WASHOUT_LACTATE;
import static org.vasomotion.guidance.assessment.Ward.gases;
import static org.vasomotion.guidance.assessment.Ward.judge;
import static org.vasomotion.guidance.assessment.Ward.missing;
import static org.vasomotion.guidance.assessment.Ward.patient;
import static org.vasomotion.guidance.assessment.Ward.truth;
import static org.vasomotion.guidance.condition.Truth.FALSE;
import static org.vasomotion.guidance.condition.Truth.TRUE;
import static org.vasomotion.guidance.condition.Truth.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.RegionalPerfusion;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.quantity.Unit;

final class LactatePatternsTest {

    private static final List<String> ROWS = List.of(
            StandardPatterns.LOW_FLOW,
            StandardPatterns.FLOW_LOW_FOR_CARBON_DIOXIDE,
            StandardPatterns.MICROVASCULAR_SHUNT,
            StandardPatterns.CUTANEOUS_TONE,
            StandardPatterns.NON_HYPOPERFUSION,
            StandardPatterns.DISCORDANT_LACTATE,
            StandardPatterns.UNLISTED_LACTATE);

    private static TimelineBuilder lactate(double lactate, double refill, double saturation, double gap) {
        return gases(patient(), saturation, gap)
                .observe(Metabolism.LACTATE, lactate)
                .observe(PeripheralSigns.CAPILLARY_REFILL_TIME, refill);
    }

    /// Rows of the dossier's table C2 (proposal of this project); the ratio is about 1.1 at 72 % and a gap of 4
    /// mmHg, and
    /// 1.9 at 79 % and a gap of 5.
    @ParameterizedTest
    @CsvSource({
        "4, 60, 9, hyperlactatemia-low-flow",
        "4, 75, 8, hyperlactatemia-flow-low-for-carbon-dioxide",
        "4, 79, 5, hyperlactatemia-microvascular-shunt",
        "4, 72, 4, hyperlactatemia-cutaneous-tone",
        "2, 72, 4, hyperlactatemia-non-hypoperfusion",
        "2, 60, 9, hyperlactatemia-discordant",
        "2, 75, 8, hyperlactatemia-unlisted",
        "4, 60, 3, hyperlactatemia-unlisted",
        "2, 79, 5, hyperlactatemia-unlisted"
    })
    void should_be_read_by_one_row_when_all_signs_are_there(
            double refill, double saturation, double gap, String expected) {
        TimelineBuilder patient = lactate(3, refill, saturation, gap);
        for (String row : ROWS) {
            assertThat(truth(patient, row)).as(row).isEqualTo(row.equals(expected) ? TRUE : FALSE);
        }
        TimelineBuilder normal = lactate(1.9, refill, saturation, gap);
        assertThat(ROWS).allSatisfy(row -> assertThat(truth(normal, row)).isEqualTo(FALSE));
    }

    @Test
    void should_name_the_missing_test_when_a_sign_is_not_there() {
        TimelineBuilder patient =
                patient().observe(Metabolism.LACTATE, 3).observe(PeripheralSigns.CAPILLARY_REFILL_TIME, 2);
        assertThat(truth(patient, NON_HYPOPERFUSION)).isEqualTo(UNKNOWN);
        assertThat(missing(judge(patient, NON_HYPOPERFUSION)))
                .contains(
                        BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION,
                        BloodGases.CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION,
                        BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION);
        assertThat(truth(patient, StandardPatterns.LOW_FLOW))
                .as("refill is normal")
                .isEqualTo(FALSE);
    }

    /// Alegria, Ann Intensive Care 2017;7: any of three signs beside a raised lactate; refill counts from 4 s.
    @ParameterizedTest
    @CsvSource({
        "3, 4, 75, 3, TRUE",
        "3, 3.5, 75, 3, FALSE",
        "3, 2, 69, 3, TRUE",
        "3, 2, 75, 6, TRUE",
        "1, 5, 60, 9, FALSE"
    })
    void should_be_a_hypoperfusion_context_when_any_sign_goes_with_raised_lactate(
            double lactate, double refill, double saturation, double gap, String expected) {
        assertThat(truth(lactate(lactate, refill, saturation, gap), HYPOPERFUSION_CONTEXT))
                .hasToString(expected);
    }

    @Test
    void should_be_a_hypoperfusion_context_when_one_sign_is_enough_and_the_others_are_missing() {
        TimelineBuilder patient =
                patient().observe(Metabolism.LACTATE, 3).observe(PeripheralSigns.CAPILLARY_REFILL_TIME, 5);
        assertThat(truth(patient, HYPOPERFUSION_CONTEXT)).isEqualTo(TRUE);
        TimelineBuilder warm =
                patient().observe(Metabolism.LACTATE, 3).observe(PeripheralSigns.CAPILLARY_REFILL_TIME, 2);
        assertThat(truth(warm, HYPOPERFUSION_CONTEXT)).isEqualTo(UNKNOWN);
    }

    @Test
    void should_read_lactate_as_hypoxic_when_flow_is_low_or_the_ratio_high() {
        assertThat(truth(lactate(3, 4, 60, 9), HYPOXIC_LACTATE)).isEqualTo(TRUE);
        assertThat(truth(lactate(3, 4, 79, 5), HYPOXIC_LACTATE)).isEqualTo(TRUE);
        assertThat(truth(lactate(3, 2, 72, 4), HYPOXIC_LACTATE)).isEqualTo(FALSE);
    }

    @Test
    void should_read_lactate_as_adrenergic_when_epinephrine_runs_and_perfusion_is_normal() {
        TimelineBuilder patient = lactate(3, 2, 72, 4).covered(Coverage.Kind.VASOACTIVE_INFUSIONS, 0, 6000);
        assertThat(truth(patient, ADRENERGIC_LACTATE)).isEqualTo(FALSE);
        patient.infuse(Vasopressors.EPINEPHRINE, 0.1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        assertThat(truth(patient, ADRENERGIC_LACTATE)).isEqualTo(TRUE);
        assertThat(truth(lactate(3, 2, 72, 4), ADRENERGIC_LACTATE))
                .as("no complete record")
                .isEqualTo(UNKNOWN);
        TimelineBuilder cold =
                lactate(3, 4, 60, 9).infuse(Vasopressors.EPINEPHRINE, 0.1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        assertThat(truth(cold, ADRENERGIC_LACTATE)).as("flow is low").isEqualTo(FALSE);
    }

    @Test
    void should_read_lactate_as_hepatic_when_dye_clears_slowly_or_the_liver_is_known_to_be_ill() {
        TimelineBuilder patient = lactate(3, 2, 72, 4);
        assertThat(truth(patient, HEPATIC_LACTATE)).isEqualTo(UNKNOWN);
        TimelineBuilder slow =
                patient.copy().observe(RegionalPerfusion.INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE, 9.7);
        assertThat(truth(slow, HEPATIC_LACTATE)).isEqualTo(TRUE);
        TimelineBuilder fast =
                patient.copy().observe(RegionalPerfusion.INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE, 19.6);
        assertThat(truth(fast, HEPATIC_LACTATE)).isEqualTo(FALSE);
        assertThat(truth(fast.copy().observe(ClinicalContext.CHRONIC_LIVER_DISEASE, 1), HEPATIC_LACTATE))
                .isEqualTo(TRUE);
    }

    @Test
    void should_read_lactate_as_washout_when_refill_has_just_recovered() {
        TimelineBuilder recovered =
                lactateAfter(TimelineBuilder.patient().at(540).observe(PeripheralSigns.CAPILLARY_REFILL_TIME, 5));
        assertThat(truth(recovered, WASHOUT_LACTATE)).isEqualTo(TRUE);
        TimelineBuilder steady =
                lactateAfter(TimelineBuilder.patient().at(540).observe(PeripheralSigns.CAPILLARY_REFILL_TIME, 2.2));
        assertThat(truth(steady, WASHOUT_LACTATE)).isEqualTo(FALSE);
    }

    private static TimelineBuilder lactateAfter(TimelineBuilder before) {
        return gases(before.at(600), 72, 4)
                .observe(Metabolism.LACTATE, 3)
                .observe(PeripheralSigns.CAPILLARY_REFILL_TIME, 2);
    }

    @Test
    void should_show_a_narrow_oxygen_difference_when_little_is_extracted_at_high_lactate() {
        assertThat(truth(lactate(4, 4, 84, 4), NARROW_OXYGEN_DIFFERENCE)).isEqualTo(TRUE);
        assertThat(truth(lactate(4, 4, 60, 4), NARROW_OXYGEN_DIFFERENCE)).isEqualTo(FALSE);
        assertThat(truth(lactate(1, 4, 84, 4), NARROW_OXYGEN_DIFFERENCE)).isEqualTo(FALSE);
    }

    /// Kattan, Ann Intensive Care 2020;10:114: normal refill vetoes escalation by lactate.
    @Test
    void should_set_lactate_apart_when_the_skin_is_perfused() {
        TimelineBuilder warm =
                patient().observe(Metabolism.LACTATE, 3).observe(PeripheralSigns.CAPILLARY_REFILL_TIME, 3);
        assertThat(truth(warm, LACTATE_WITHOUT_PERIPHERAL_HYPOPERFUSION)).isEqualTo(TRUE);
        assertThat(truth(warm.observe(PeripheralSigns.MOTTLING_SCORE, 3), LACTATE_WITHOUT_PERIPHERAL_HYPOPERFUSION))
                .isEqualTo(FALSE);
    }

    /// Ospina-Tascon, Intensive Care Med 2015: four groups by lactate of 2 mmol/L and a mixed venous ratio of
    /// 1.0.
    @ParameterizedTest
    @CsvSource({
        "1, 41, lactate-and-content-ratio-normal",
        "1, 50, content-ratio-raised-only",
        "3, 41, lactate-raised-only",
        "3, 50, lactate-and-content-ratio-raised"
    })
    void should_fall_into_one_of_four_groups_when_lactate_and_ratio_are_known(
            double lactate, double venousCarbonDioxide, String expected) {
        TimelineBuilder patient = mixedVenous(venousCarbonDioxide).observe(Metabolism.LACTATE, lactate);
        for (String group : List.of(
                StandardPatterns.LACTATE_AND_RATIO_NORMAL,
                StandardPatterns.RATIO_RAISED_ONLY,
                StandardPatterns.LACTATE_RAISED_ONLY,
                StandardPatterns.LACTATE_AND_RATIO_RAISED)) {
            assertThat(truth(patient, group)).as(group).isEqualTo(group.equals(expected) ? TRUE : FALSE);
        }
    }

    private static TimelineBuilder mixedVenous(double venousCarbonDioxide) {
        return patient()
                .by(Method.BLOOD_GAS_ANALYSER)
                .observe(Metabolism.HEMOGLOBIN, 10)
                .observe(BloodGases.ARTERIAL_PH, 7.38)
                .observe(BloodGases.ARTERIAL_OXYGEN_SATURATION, 98)
                .observe(BloodGases.ARTERIAL_OXYGEN_TENSION, 90)
                .observe(BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION, 38)
                .observe(BloodGases.MIXED_VENOUS_PH, 7.36)
                .observe(BloodGases.MIXED_VENOUS_OXYGEN_SATURATION, 70)
                .observe(BloodGases.MIXED_VENOUS_OXYGEN_TENSION, 38)
                .observe(BloodGases.MIXED_VENOUS_CARBON_DIOXIDE_TENSION, venousCarbonDioxide);
    }
}
