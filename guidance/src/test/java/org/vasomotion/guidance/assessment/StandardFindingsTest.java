package org.vasomotion.guidance.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.model.drug.Inotropes;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.measurand.Ventilation;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

final class StandardFindingsTest {

    static Stream<FindingRow> rows() {
        return StandardFindings.all().stream();
    }

    @Test
    void should_speak_of_every_domain_and_cite_every_threshold() {
        Set<Domain> domains = EnumSet.noneOf(Domain.class);
        for (FindingRow row : StandardFindings.all()) {
            domains.add(row.domain());
            assertThat(row.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(row.thresholds())
                    .allSatisfy(threshold ->
                            assertThat(threshold.bound().citation().source()).isNotBlank());
        }
        assertThat(domains).isEqualTo(EnumSet.allOf(Domain.class));
    }

    /// Just before, at and just beyond each threshold: the grade begins exactly there and never falls further
    /// out.
    @ParameterizedTest
    @MethodSource("rows")
    void should_never_grade_milder_when_the_value_lies_further_out(FindingRow row) {
        Set<Double> probes = new TreeSet<>();
        for (Threshold threshold : row.thresholds()) {
            double bound = threshold.bound().value().value();
            probes.addAll(List.of(bound - 1, Math.nextDown(bound), bound, Math.nextUp(bound), bound + 1));
            assertThat(grade(row, bound) >= threshold.grade().points().value())
                    .as("at %s itself", bound)
                    .isEqualTo(isIncluded(threshold.comparison()));
        }
        List<Double> grades = probes.stream().map(value -> grade(row, value)).collect(Collectors.toList());
        List<Double> outwards = looksDown(row) ? grades.reversed() : grades;
        assertThat(outwards).isSorted();
        assertThat(outwards.getFirst()).as("normal side").isZero();
        assertThat(outwards.getLast()).as("far side").isPositive();
    }

    private static double grade(FindingRow row, double value) {
        Unit unit = row.thresholds().getFirst().bound().value().unit();
        return row.scale().grade(Interval.exactly(value, unit)).exact().value();
    }

    private static boolean isIncluded(Comparison comparison) {
        return switch (comparison) {
            case AT_MOST, AT_LEAST -> true;
            case BELOW, ABOVE -> false;
        };
    }

    private static boolean looksDown(FindingRow row) {
        return switch (row.thresholds().getFirst().comparison()) {
            case BELOW, AT_MOST -> true;
            case ABOVE, AT_LEAST -> false;
        };
    }

    /// Written down by hand from the sources, not from the code.
    @ParameterizedTest
    @CsvSource({
        "low-mean-arterial-pressure, mean-arterial-pressure, 64.9, ABNORMAL",
        "low-mean-arterial-pressure, mean-arterial-pressure, 65, NORMAL",
        "low-diastolic-arterial-pressure, diastolic-arterial-pressure, 49, ABNORMAL",
        "low-diastolic-arterial-pressure, diastolic-arterial-pressure, 50, NORMAL",
        "prolonged-capillary-refill, capillary-refill-time, 3, NORMAL",
        "prolonged-capillary-refill, capillary-refill-time, 3.1, ABNORMAL",
        "prolonged-knee-capillary-refill, knee-capillary-refill-time, 4, NORMAL",
        "prolonged-knee-capillary-refill, knee-capillary-refill-time, 4.1, ABNORMAL",
        "mottling, mottling-score, 1, NORMAL",
        "mottling, mottling-score, 2, ABNORMAL",
        "mottling, mottling-score, 4, SEVERE",
        "low-peripheral-perfusion-index, peripheral-perfusion-index, 1.3, ABNORMAL",
        "low-peripheral-perfusion-index, peripheral-perfusion-index, 0.5, SEVERE",
        "low-microvascular-flow-index, microvascular-flow-index, 2.6, NORMAL",
        "low-microvascular-flow-index, microvascular-flow-index, 2.5, ABNORMAL",
        "low-proportion-of-perfused-vessels, proportion-of-perfused-vessels, 88, ABNORMAL",
        "rejected-recording, microcirculation-image-quality-score, 10, SEVERE",
        "raised-lactate, lactate, 1.9, NORMAL",
        "raised-lactate, lactate, 2, ABNORMAL",
        "raised-lactate, lactate, 4.1, SEVERE",
        "low-central-venous-oxygen-saturation, central-venous-oxygen-saturation, 69, ABNORMAL",
        "low-central-venous-oxygen-saturation, central-venous-oxygen-saturation, 70, NORMAL",
        "oxygen-extraction-failure, central-venous-oxygen-saturation, 81, ABNORMAL",
        "oxygen-extraction-failure, central-venous-oxygen-saturation, 86, SEVERE",
        "low-hemoglobin, hemoglobin, 7, SEVERE",
        "low-hemoglobin, hemoglobin, 7.1, NORMAL",
        "low-indocyanine-green-clearance, indocyanine-green-plasma-disappearance-rate, 7.9, SEVERE",
        "low-indocyanine-green-clearance, indocyanine-green-plasma-disappearance-rate, 17, ABNORMAL",
        "slow-reperfusion, reperfusion-slope, 2.6, ABNORMAL",
        "high-central-venous-pressure, central-venous-pressure, 15.5, SEVERE",
        "venous-excess, venous-excess-ultrasound-grade, 2, ABNORMAL",
        "venous-excess, venous-excess-ultrasound-grade, 3, SEVERE",
        "lung-water, extravascular-lung-water-index, 10.5, ABNORMAL",
        "high-intra-abdominal-pressure, intra-abdominal-pressure, 12, ABNORMAL"
    })
    void should_grade_as_the_source_says_when_measured(String row, String measurand, double value, Grade expected) {
        Measurand measured = StandardMeasurands.catalog().find(measurand).orElseThrow();
        Finding finding = StandardAssessment.all()
                .assess(patient().at(60).observe(measured, value).view())
                .finding(row);
        assertThat(finding.isCertain()).isTrue();
        assertThat(finding.least()).isEqualTo(expected);
    }

    @Test
    void should_lie_between_two_grades_when_charted_as_a_bound_or_not_at_all() {
        Interval above = Interval.of(2.5, 60, Unit.SECOND);
        Finding bounded = StandardAssessment.all()
                .assess(patient()
                        .at(60)
                        .observe(PeripheralSigns.CAPILLARY_REFILL_TIME, above)
                        .view())
                .finding("prolonged-capillary-refill");
        assertThat(List.of(bounded.least(), bounded.most())).containsExactly(Grade.NORMAL, Grade.ABNORMAL);

        Finding missing =
                StandardAssessment.all().assess(patient().at(60).view()).finding("prolonged-capillary-refill");
        assertThat(List.of(missing.least(), missing.most())).containsExactly(Grade.NORMAL, Grade.SEVERE);
        assertThat(missing.isCertain()).isFalse();
    }

    @Test
    void should_show_a_normal_pressure_as_supported_when_a_vasopressor_runs() {
        TimelineBuilder patient = patient()
                .at(60)
                .observe(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, 70)
                .covered(Coverage.Kind.VASOACTIVE_INFUSIONS, 0, 600);
        Finding untreated = StandardAssessment.all().assess(patient.view()).finding("low-mean-arterial-pressure");
        assertThat(untreated.isSupported()).isEqualTo(Truth.FALSE);

        patient.infuse(Vasopressors.NOREPINEPHRINE, 0.6, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        Situation treated = StandardAssessment.all().assess(patient.view());
        Finding pressure = treated.finding("low-mean-arterial-pressure");
        assertThat(pressure.least()).isEqualTo(Grade.NORMAL);
        assertThat(pressure.isSupported()).isEqualTo(Truth.TRUE);
        assertThat(pressure.support().toString()).contains("value=0.6 ug/kg/min");
        assertThat(treated.finding("vasopressor-dependence").least()).isEqualTo(Grade.SEVERE);
    }

    @Test
    void should_not_know_of_support_when_nobody_says_which_infusions_run() {
        TimelineBuilder patient = patient().at(60).observe(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, 70);
        Finding pressure = StandardAssessment.all().assess(patient.view()).finding("low-mean-arterial-pressure");
        assertThat(pressure.isSupported()).isEqualTo(Truth.UNKNOWN);
        assertThat(pressure.support().getFirst().gaps()).isNotEmpty();
    }

    @Test
    void should_show_flow_as_supported_when_an_inotrope_runs_and_saturation_when_oxygen_is_given() {
        TimelineBuilder patient = patient()
                .at(0)
                .observe(Ventilation.PERIPHERAL_OXYGEN_SATURATION, 96)
                .at(60)
                .observe(MacroHemodynamics.CARDIAC_INDEX, 3)
                .observe(Ventilation.PERIPHERAL_OXYGEN_SATURATION, 96)
                .observe(Ventilation.INSPIRED_OXYGEN_FRACTION, 60)
                .infuse(Inotropes.DOBUTAMINE, 5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        Situation situation = StandardAssessment.all().assess(patient.view());
        assertThat(situation.finding("low-cardiac-index").isSupported()).isEqualTo(Truth.TRUE);
        assertThat(situation.finding("falling-oxygen-saturation").isSupported()).isEqualTo(Truth.TRUE);
        assertThat(situation.finding("raised-lactate").support()).isEmpty();
    }

    @Test
    void should_be_verified_no_better_than_its_weakest_threshold() {
        FindingRow lactate = StandardFindings.all().stream()
                .filter(row -> row.id().equals("raised-lactate"))
                .findFirst()
                .orElseThrow();
        assertThat(lactate.scale().citation().verification()).isEqualTo(Verification.UNVERIFIED);
        assertThat(lactate.scale().citation().source())
                .contains("entry criteria")
                .contains("4 mmol/L");
    }

    @Test
    void should_refuse_when_thresholds_are_missing_or_not_the_gravest_first_on_one_side() {
        Threshold abnormal = threshold(Grade.ABNORMAL, Comparison.ABOVE, 3);
        Threshold severe = threshold(Grade.SEVERE, Comparison.ABOVE, 5);
        Threshold otherSide = threshold(Grade.SEVERE, Comparison.BELOW, 1);
        Threshold pressure = new Threshold(
                Grade.SEVERE,
                Comparison.ABOVE,
                new Cited<>(Quantity.of(1, Unit.MILLIMETRE_OF_MERCURY), Citation.proposal("test")));
        assertThat(row(severe, abnormal).thresholds()).hasSize(2);
        for (List<Threshold> wrong : List.of(
                List.<Threshold>of(), List.of(abnormal, severe), List.of(otherSide, abnormal), List.of(pressure))) {
            assertThatThrownBy(() -> row(wrong.toArray(Threshold[]::new))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Threshold threshold(Grade grade, Comparison comparison, double seconds) {
        return new Threshold(
                grade, comparison, new Cited<>(Quantity.of(seconds, Unit.SECOND), Citation.proposal("test")));
    }

    private static FindingRow row(Threshold... thresholds) {
        Operand refill = new Operand.Measured(PeripheralSigns.CAPILLARY_REFILL_TIME, List.of());
        return FindingRow.of("refill", "Refill", Domain.PERIPHERAL, refill, List.of(thresholds));
    }
}
