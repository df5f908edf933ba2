package org.vasomotion.guidance.index.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.drug.Vasopressors.ANGIOTENSIN_II;
import static org.vasomotion.model.drug.Vasopressors.DOPAMINE;
import static org.vasomotion.model.drug.Vasopressors.EPINEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.PHENYLEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.VASOPRESSIN;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;
import static org.vasomotion.model.observation.Coverage.Kind.VASOACTIVE_INFUSIONS;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Explanations;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

final class NorepinephrineEquivalentDoseTest extends BaseIndexContract {

    private static final String FORMULA =
            "NEE = NE + EPI + 2.5 VP (U/min) + 0.06 PHE + 0.01 DA + 0.0025 AT2 (ng/kg/min), rest in ug/kg/min, Kotani, Crit Care 2023;27:29";

    @Override
    public Index instance() {
        return new NorepinephrineEquivalentDose();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        patient()
                                .covered(VASOACTIVE_INFUSIONS, 0, 3000)
                                .at(60)
                                .infuse(NOREPINEPHRINE, 0.2, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                                .infuse(EPINEPHRINE, 0.05, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                                .infuse(VASOPRESSIN, 0.04, Unit.INTERNATIONAL_UNIT_PER_MINUTE)
                                .infuse(PHENYLEPHRINE, 1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                                .infuse(DOPAMINE, 5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                                .infuse(ANGIOTENSIN_II, 20, Unit.NANOGRAM_PER_KILOGRAM_PER_MINUTE),
                        0.51,
                        1e-12,
                        FORMULA + "; 0.2 + 0.05 + 0.1 + 0.06 + 0.05 + 0.05"),
                new WorkedExample(
                        patient()
                                .covered(VASOACTIVE_INFUSIONS, 0, 3000)
                                .at(60)
                                .infuse(NOREPINEPHRINE, 8, Unit.MICROGRAM_PER_MINUTE)
                                .observe(BODY_WEIGHT, 80)
                                .infuse(VASOPRESSIN, 1.8, Unit.INTERNATIONAL_UNIT_PER_HOUR),
                        0.175,
                        1e-12,
                        FORMULA + "; 8 ug/min in 80 kg, and 0.03 U/min of vasopressin"),
                new WorkedExample(
                        patient().covered(VASOACTIVE_INFUSIONS, 0, 3000).at(60),
                        0,
                        0,
                        FORMULA + "; a complete record that shows nothing"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(NOREPINEPHRINE),
                Monotonicity.increasesWith(EPINEPHRINE),
                Monotonicity.increasesWith(VASOPRESSIN),
                Monotonicity.increasesWith(PHENYLEPHRINE),
                Monotonicity.increasesWith(DOPAMINE),
                Monotonicity.increasesWith(ANGIOTENSIN_II));
    }

    @Test
    void should_be_unknown_when_nothing_is_recorded_and_no_source_claims_completeness() {
        IndexValue value = instance().evaluate(patient().at(60).view());
        assertThat(((IndexValue.Unknown) value).gaps())
                .containsExactly(new Gap.NotCovered(VASOACTIVE_INFUSIONS, Instant.MIN, Instant.MAX));
    }

    @Test
    void should_show_that_nothing_was_recorded_when_the_record_is_complete() {
        IndexValue value = instance()
                .evaluate(
                        patient().covered(VASOACTIVE_INFUSIONS, 0, 3000).at(60).view());
        assertThat(Explanations.leaves(((IndexValue.Known) value).explanation()))
                .isNotEmpty()
                .allMatch(Explanation.NothingRecorded.class::isInstance);
        assertThat(((IndexValue.Known) value).observedAt()).isEqualTo(TimelineBuilder.ADMISSION);
    }

    @Test
    void should_become_known_when_a_complete_record_sets_in() {
        TimelineBuilder patient =
                patient().covered(VASOACTIVE_INFUSIONS, 120, 3000).at(60);
        IndexValue value = instance().evaluate(patient.view());
        assertThat(value).isInstanceOf(IndexValue.Unknown.class);
        assertThat(value.validUntil()).isEqualTo(patient.at(120).now());
        assertThat(instance().evaluate(patient.view())).isInstanceOf(IndexValue.Known.class);
    }

    @Test
    void should_be_unknown_when_one_charted_rate_is_too_old() {
        TimelineBuilder patient = patient()
                .at(0)
                .infuse(NOREPINEPHRINE, 0.2, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                .at(136);
        assertThat(((IndexValue.Unknown) instance().evaluate(patient.view())).gaps())
                .anyMatch(gap -> gap instanceof Gap.RateTooOld old && old.drug().equals(NOREPINEPHRINE));
    }

    @Test
    void should_count_both_pumps_when_two_stated_infusions_overlap() {
        TimelineBuilder patient = patient()
                .covered(VASOACTIVE_INFUSIONS, 0, 3000)
                .at(0)
                .infuse(NOREPINEPHRINE, 0.2, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE, 120)
                .at(60)
                .infuse(NOREPINEPHRINE, 0.1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE, 180)
                .at(90);
        IndexValue.Known value = (IndexValue.Known) instance().evaluate(patient.view());
        assertThat(value.value().value()).isEqualTo(0.2 + 0.1);
        assertThat(value.validUntil()).isEqualTo(patient.at(120).now());
    }
}
